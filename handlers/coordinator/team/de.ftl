command-team = Das Team der Koordination
    .short = Team
team-list = { $count ->
    [one] 🧑‍💼 <b>Das Team:</b> bisher nur du. Mehr Augen sehen mehr: Lade jemanden ein.
   *[other] 🧑‍💼 <b>Das Team:</b> { $count } Leute. Wer koordiniert, handelt; wer zuschaut, sieht dasselbe und ändert nichts.
}
team-key = { $name } · { $role }{ $own ->
    [yes] {" "}(du)
   *[no] {""}
}
team-invite = ➕ Ins Team einladen
team-link-open = ✉️ Ein offener Link: { $role }, bis { $until }
team-withdraw = ✖️ Zurückziehen: { $role }
team-off-word = nicht mehr hier
team-card = 🧑‍💼 <b>{ $name }</b> · { $role }
team-may-coordinator = Sieht alles, was die Koordination sieht, handelt und bekommt, was auf das Team wartet.
team-may-viewer = Sieht alles, was die Koordination sieht, und ändert nichts. Gebracht wird hier nichts.
team-named = 📌 Steht in den Einstellungen des Bots bei den Koordinierenden. Das lässt sich hier nicht ändern: Wer den Bot betreibt, nimmt die Nummer dort aus <code>coordinators</code> und startet ihn neu.
team-make = { $role ->
    [viewer] 👀 Nur noch zuschauen lassen
   *[coordinator] 🗂️ Koordinieren lassen
}
team-off = 🚪 Aus dem Team nehmen
team-back = ‹ Das Team
team-ask-coordinator = <b>{ $name }</b> kann dann Leute aufnehmen, Tandems vorschlagen, allen schreiben und das Team ändern. Soll ich?
team-ask-viewer = <b>{ $name }</b> kann dann alles ansehen und nichts ändern. Soll ich?
team-ask-off = <b>{ $name }</b> sieht dann nichts mehr von der Seite der Koordination. Was getan wurde, bleibt im Protokoll. Soll ich?
team-ask-own-coordinator = Du würdest das Programm koordinieren. Soll ich?
team-ask-own-viewer = ⚠️ Das bist <b>du</b>. Du könntest alles ansehen und nichts mehr ändern. Nur jemand anderes aus der Koordination kann das zurücknehmen. Bist du sicher?
team-ask-own-off = ⚠️ Das bist <b>du</b>. Du würdest nichts mehr von der Seite der Koordination sehen. Nur jemand anderes aus der Koordination kann dich zurückholen. Bist du sicher?
team-yes-coordinator = Ja, koordinieren lassen
team-yes-viewer = Ja, nur zuschauen lassen
team-yes-off = Ja, aus dem Team nehmen
team-no = Nein, so lassen
team-done-coordinator = ✅ <b>{ $name }</b> koordiniert von jetzt an und weiß es.
team-done-viewer = ✅ <b>{ $name }</b> schaut von jetzt an zu und weiß es.
team-done-off = ✅ <b>{ $name }</b> ist nicht mehr im Team und weiß es.
team-told-coordinator = 🗂️ Du koordinierst jetzt <b>{ $programme }</b>. /admin zeigt, was wartet, /team, wer noch da ist.
team-told-viewer = 👀 Du kannst jetzt alles ansehen, was die Koordination von <b>{ $programme }</b> sieht; du änderst nichts. Mit /admin fängt es an.
team-told-off = Du bist jetzt nicht mehr im Team der Koordination von <b>{ $programme }</b>. Danke für alles! Was du sonst hier hast, bleibt: /menu zeigt es.
team-already = Das ist schon so.
team-last = Sonst koordiniert niemand. Lass zuerst jemand anderes koordinieren, damit das Programm nicht allein bleibt.
team-not-any-more = Du koordinierst nicht mehr, deshalb hat sich nichts geändert.
team-gone = Diese Person ist nicht mehr im Team.
team-which-role =
    <b>Was soll die neue Person tun?</b>
    Wer koordiniert, handelt: nimmt auf, bildet Tandems, schreibt, ändert das Team. Wer zuschaut, sieht dasselbe und ändert nichts.
team-link = { $role ->
    [viewer] ✉️ <b>Ein Link für eine Person, die zuschaut</b>
   *[coordinator] ✉️ <b>Ein Link für eine Person, die koordiniert</b>
}, bis { $until }. Schick ihn nur dieser Person: Wer ihn zuerst öffnet, ist dabei.
team-link-itself = { $link }
team-link-gone = Dieser Link ist inzwischen benutzt oder zurückgezogen.
team-link-withdrawn = ✅ Der Link ist zurückgezogen: Niemand kann ihn mehr benutzen.
team-link-not-valid = Dieser Link gilt nicht mehr: Er ist für eine Person und für eine Woche. Bitte um einen neuen, wo du ihn herhast.
team-in-already = Du bist schon im Team, deshalb bleibt der Link unbenutzt: Jemand anderes kann ihn haben.
team-joined = 🧑‍💼 <b>{ $name }</b> ist ins Team gekommen: { $role }.
