command-admin = Coordinate the programme
admin-head = 🗂️ <b>{ $programme }</b> · { $cohort }
admin-waits = • { $what }: <b>{ $count }</b>
admin-nothing = Nothing waits for you. Well done!
admin-key = { $what } ({ $count })
