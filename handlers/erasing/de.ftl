command-erase = Meine Daten löschen

erasing-ask =
    🗑 <b>Meine Daten löschen</b>

    <b>Das verschwindet für immer:</b>
erasing-goes-words = • dein Name und alles, was du hier geschrieben hast: Profil, Ziele, Notizen, Antworten, Fragen
erasing-goes-tandem = • dein Tandem mit <b>{ $partner }</b>: Es endet, und { $partner } erfährt es freundlich und ohne Grund
erasing-goes-proposals =
    { $count ->
        [one] • dein Vorschlag für ein Tandem
       *[other] • deine { $count } Vorschläge für ein Tandem
    }
erasing-goes-events =
    { $count ->
        [one] • dein Platz bei einer Veranstaltung: Jemand anders kann ihn haben
       *[other] • deine Plätze bei { $count } Veranstaltungen: Andere können sie haben
    }
erasing-goes-certificate = • die Nummer, unter der sich dein Zertifikat prüfen lässt
erasing-goes-desk = • dein Platz in der Koordination: Die anderen dort erfahren es
erasing-stays =
    <b>Das bleibt:</b> Zahlen, die von niemandem erzählen, etwa wie viele Treffen es gab, und was andere selbst geschrieben haben. Papiere und Nachrichten, die jemand bekommen hat, gehören ihnen; die in diesem Chat kannst du in Telegram löschen.
erasing-copy-first = Möchtest du vorher eine Kopie? /mydata
erasing-tomorrow = 🕰 Morgen löschen
erasing-now = 🗑 Jetzt löschen
erasing-keep = Nein, alles behalten
erasing-keep-after-all = Ich habe es mir anders überlegt
erasing-waits = 🕰 Deine Daten werden { $at } gelöscht. Bis dahin geht alles weiter wie gewohnt, und du kannst es dir anders überlegen.
erasing-noted = 🕰 In Ordnung. Deine Daten werden { $at } gelöscht. Bis dahin geht alles weiter wie gewohnt, und ein Tipp genügt, wenn du es dir anders überlegst.
erasing-sure = <b>Wirklich jetzt?</b> Es gibt kein Zurück, auch für mich nicht.
erasing-yes = Ja, alles löschen
erasing-kept = In Ordnung, alles bleibt, wie es ist.
erasing-taken-back = Wie schön: Nichts wird gelöscht, alles bleibt, wie es ist.
erasing-done =
    ✅ <b>Erledigt.</b> Hier erzählt nichts mehr von dir.
    Danke für die Zeit mit uns, und alles Gute! Solltest du je neu anfangen wollen: /start
erasing-stranger = Über dich ist hier nichts gespeichert, also gibt es nichts zu löschen.
erasing-last = Du bist die einzige Person in der Koordination: Ohne dich könnte niemand das Programm leiten. Bitte hol erst jemanden dazu: /team. Dann lassen sich deine Daten löschen.

# Was andere lesen.

erasing-told-partner =
    🤝 <b>{ $partner } hat das Programm verlassen</b>, und damit ist euer Tandem zu Ende. Das hat nichts mit dir zu tun, und niemand ist schuld.
    { $role ->
        [mentee] Was du geschrieben hast, bleibt deins. Wenn du magst, lernst du jemand anderen als Mentee kennen: Die Koordination denkt darüber nach.
       *[mentor] Was du geschrieben hast, bleibt deins. Die Koordination weiß Bescheid und sucht jemand anderen, der dich begleitet.
    }
erasing-look-back = Zurückblicken
erasing-told-proposal = { $partner } hat das Programm verlassen, deshalb entfällt dieser Vorschlag. Das hat nichts mit dir zu tun; die Koordination sucht weiter.
erasing-told-desk =
    { $role ->
        [mentee] 🗑 Mentee von <b>{ $partner }</b> hat alle eigenen Daten löschen lassen. Das Tandem ist beendet; { $partner } ist frei für jemand anderen.
       *[mentor] 🗑 Wer <b>{ $partner }</b> begleitet hat, hat alle eigenen Daten löschen lassen. Das Tandem ist beendet; { $partner } braucht jemand anderen.
    }
erasing-told-colleague = 🗑 <b>{ $name }</b> hat das Programm verlassen und gehört nicht mehr zur Koordination. Was da übernommen war, ist wieder offen.
erasing-told-desk-proposal = 🗑 Jemand, der für <b>{ $partner }</b> vorgeschlagen war, hat alle eigenen Daten löschen lassen. Der Vorschlag entfällt.
