claim-done = 🗝 Du koordinierst jetzt <b>{ $programme }</b>. Lade mit /invite Leute ein, oder lass sie mir selbst schreiben.
claim-gone = Dieser Link ist schon benutzt. Wer das Programm koordiniert, kann dich dazuholen.
