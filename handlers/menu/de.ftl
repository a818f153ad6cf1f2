command-menu = Was du hier tun kannst
command-help = Hilfe
command-language = Sprache · Language
command-timezone = Zeitzone
command-cancel = Anhalten, wobei du gerade bist
menu-hello = <b>Hallo { $name }!</b>
menu-coordinator = { $applications ->
    [0] Keine Bewerbung wartet.
    [one] 📬 Eine Bewerbung wartet auf dich.
   *[other] 📬 { $applications } Bewerbungen warten auf dich.
}
menu-viewer = 👀 Du schaust hier zu: /admin zeigt, was die Koordination sieht.
menu-tandem = 🤝 Du und <b>{ $partner }</b> seid ein Tandem. { $contact }
menu-applicant = ⏳ Deine Bewerbung liegt bei der Koordination. Ich schreibe dir, sobald es eine Antwort gibt.
menu-waiting = ⏳ Du bist dabei! Wir suchen jemanden, der zu dir passt.
menu-resting = 🌱 Du bist dabei, und wir suchen gerade niemanden für dich. /partner ändert das.
menu-proposed = 💌 Ein Vorschlag wartet auf Antwort: /proposal zeigt ihn.
menu-not-enrolled = Möchtest du mitmachen, als Mentee oder um andere zu begleiten?
menu-changed = Das hat sich inzwischen geändert.
help-what =
    <b>Tandem begleitet { $programme }.</b>
    Mentees finden eine Mentorin oder einen Mentor, verabreden, was sie erwarten, setzen sich Ziele, treffen sich und bleiben in Kontakt; ich halte den Faden. Das kannst du tun:
help-command = /{ $name } – { $what }
help-form = Mitten in einer Frage kannst du tippen, was du magst, oder einen Knopf nehmen. Wenn du anhältst, geht nichts verloren: Du kannst später weitermachen, auch nach Wochen.
language-ask = In welcher Sprache sprechen wir?
language-done = Ab jetzt auf Deutsch.
timezone-title = deine Zeitzone
timezone-zone = Wo bist du?
    .label = Zeitzone
    .hint = Ich zeige dir alle Zeiten so, wie die Uhren in { $place } gehen: Dort ist es jetzt { $time }.
timezone-done = 🕐 Ab jetzt liest du alle Zeiten so, wie sie in <b>{ $place }</b> gelten. Dort ist es jetzt { $time }.
bot-description =
    Tandem begleitet { $programme }: jemanden für dein Tandem finden, Ziele setzen, Treffen verabreden und in Kontakt bleiben.

    Bevor du zustimmst, wird nichts über dich gespeichert.
bot-short-description = Tandem begleitet Mentor*innen und Mentees von { $programme }.
