command-admin = Das Programm koordinieren
admin-head = 🗂️ <b>{ $programme }</b> · { $cohort }
admin-waits = • { $what }: <b>{ $count }</b>
admin-nothing = Nichts wartet auf dich. Gut gemacht!
admin-key = { $what } ({ $count })
