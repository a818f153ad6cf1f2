// What the page itself says, in English and German, and how a label learns a new language.

const TEXTS = {
  en: {
    "playground": "Playground",
    "title": "Tandem playground",
    "clock": "The playground's clock",
    "turn-clock": "Turn the clock ahead",
    "plus-hour": "+ 1 hour",
    "plus-hour-short": "+1 h",
    "plus-day": "+ 1 day",
    "plus-day-short": "+1 d",
    "plus-week": "+ 1 week",
    "plus-week-short": "+1 wk",
    "next-morning": "Next morning, 9:00",
    "next-morning-short": "9:00",
    "it-is-now": "It is now {when}.",
    "page-language": "Language of this page",
    "add-person": "Add a person",
    "add": "Add",
    "add-hint": "A new phone with an empty chat appears.",
    "others": "Or show the phone of someone who is already there",
    "name": "Name",
    "language": "Language",
    "cancel": "Cancel",
    "open": "Open",
    "start-over": "Start over",
    "start-over-question": "Start over?",
    "start-over-hint": "All chats, answers and persons you added are deleted, and the clock goes back to its beginning.",
    "started-over": "Everything is as at the beginning.",
    "starting-over": "Starting over …",
    "guide": "A first round",
    "try-first": "Try this first",
    "step": "Step {number} of {total}: {step}",
    "step-done": "Step {number} of {total}, done: {step}",
    "guide-over": "That was the first round. Everything else is yours to discover.",
    "hide-guide": "Hide the hints",
    "phones": "Phones",
    "phone-of": "Phone of {name}",
    "chats-with": "Chat with {bot}",
    "typing": "{bot} is writing …",
    "more": "More for {name}",
    "block": "Stop and block {bot}",
    "unblock": "Unblock {bot}",
    "blocked": "{name} has blocked {bot}.",
    "open-link": "Open a link here …",
    "open-link-as": "Open a link as {name}",
    "put-away": "Put this phone away",
    "link": "Link",
    "link-hint": "An invitation such as {link}",
    "link-wrong": "This is no link to {bot}. It would look like {link}",
    "have-link": "I have an invitation link",
    "open-as": "Open as …",
    "open-as-name": "Open as {name}",
    "copy-link": "Copy the link",
    "copied": "Copied.",
    "messages": "Messages of {name}",
    "edited": "edited",
    "edit": "Edit",
    "editing": "Edit message",
    "stop-editing": "Stop editing",
    "newest": "To the newest message",
    "new-messages": "{count} new",
    "write": "Message",
    "send": "Send",
    "attach": "Send a file",
    "commands": "Menu",
    "commands-label": "Commands of {bot}",
    "no-commands": "The bot has set no commands yet.",
    "keyboard": "Show or hide the keyboard",
    "start": "Start",
    "empty": "What can this bot do?",
    "empty-hint": "Nothing has been said here yet. Tap Start, as on a real phone.",
    "ok": "OK",
    "sticker": "Sticker",
    "voice": "Voice message",
    "audio": "Audio",
    "video": "Video",
    "contact": "Contact",
    "location": "Location",
    "picture": "Picture",
    "other-content": "A message of another kind",
    "pinned": "Pinned message",
    "spoiler": "Hidden text, tap to show",
    "unread": "{count} unread",
    "reply-to": "In reply to",
    "download": "Open or save {name}",
    "file-too-big": "This file is too big: a bot takes up to 20 MB.",
    "nobody": "This person is not here any more.",
    "refused": "The bot's Telegram did not accept this: {reason}",
    "failed": "That did not work. Is the demo still running?",
    "lost": "The connection is lost; trying again …",
    "back": "Connected again.",
  },
  de: {
    "playground": "Spielwiese",
    "title": "Tandem-Spielwiese",
    "clock": "Die Uhr der Spielwiese",
    "turn-clock": "Die Uhr vorstellen",
    "plus-hour": "+ 1 Stunde",
    "plus-hour-short": "+1 h",
    "plus-day": "+ 1 Tag",
    "plus-day-short": "+1 T",
    "plus-week": "+ 1 Woche",
    "plus-week-short": "+1 W",
    "next-morning": "Nächster Morgen, 9:00",
    "next-morning-short": "9:00",
    "it-is-now": "Es ist jetzt {when}.",
    "page-language": "Sprache dieser Seite",
    "add-person": "Person hinzufügen",
    "add": "Hinzufügen",
    "add-hint": "Ein neues Telefon mit leerem Chat erscheint.",
    "others": "Oder das Telefon von jemandem zeigen, der schon da ist",
    "name": "Name",
    "language": "Sprache",
    "cancel": "Abbrechen",
    "open": "Öffnen",
    "start-over": "Von vorn",
    "start-over-question": "Von vorn beginnen?",
    "start-over-hint": "Alle Chats, Antworten und hinzugefügten Personen werden gelöscht, und die Uhr steht wieder am Anfang.",
    "started-over": "Alles ist wie am Anfang.",
    "starting-over": "Es beginnt von vorn …",
    "guide": "Eine erste Runde",
    "try-first": "Zum Anfang",
    "step": "Schritt {number} von {total}: {step}",
    "step-done": "Schritt {number} von {total}, erledigt: {step}",
    "guide-over": "Das war die erste Runde. Alles Weitere gibt es selbst zu entdecken.",
    "hide-guide": "Hinweise ausblenden",
    "phones": "Telefone",
    "phone-of": "Telefon von {name}",
    "chats-with": "Chat mit {bot}",
    "typing": "{bot} schreibt …",
    "more": "Mehr zu {name}",
    "block": "{bot} anhalten und blockieren",
    "unblock": "{bot} freigeben",
    "blocked": "{name} hat {bot} blockiert.",
    "open-link": "Hier einen Link öffnen …",
    "open-link-as": "Einen Link öffnen als {name}",
    "put-away": "Dieses Telefon weglegen",
    "link": "Link",
    "link-hint": "Eine Einladung wie {link}",
    "link-wrong": "Das ist kein Link zu {bot}. Er sähe so aus: {link}",
    "have-link": "Ich habe einen Einladungslink",
    "open-as": "Öffnen als …",
    "open-as-name": "Öffnen als {name}",
    "copy-link": "Link kopieren",
    "copied": "Kopiert.",
    "messages": "Nachrichten von {name}",
    "edited": "bearbeitet",
    "edit": "Bearbeiten",
    "editing": "Nachricht bearbeiten",
    "stop-editing": "Bearbeiten beenden",
    "newest": "Zur neuesten Nachricht",
    "new-messages": "{count} neu",
    "write": "Nachricht",
    "send": "Senden",
    "attach": "Datei senden",
    "commands": "Menü",
    "commands-label": "Befehle von {bot}",
    "no-commands": "Der Bot hat noch keine Befehle gesetzt.",
    "keyboard": "Tastatur zeigen oder verbergen",
    "start": "Starten",
    "empty": "Was kann dieser Bot?",
    "empty-hint": "Hier wurde noch nichts gesagt. Auf Starten tippen, wie auf einem echten Telefon.",
    "ok": "OK",
    "sticker": "Sticker",
    "voice": "Sprachnachricht",
    "audio": "Audio",
    "video": "Video",
    "contact": "Kontakt",
    "location": "Standort",
    "picture": "Bild",
    "other-content": "Eine Nachricht anderer Art",
    "pinned": "Angeheftete Nachricht",
    "spoiler": "Verborgener Text, zum Zeigen antippen",
    "unread": "{count} ungelesen",
    "reply-to": "Antwort auf",
    "download": "{name} öffnen oder speichern",
    "file-too-big": "Diese Datei ist zu groß: Ein Bot nimmt bis zu 20 MB.",
    "nobody": "Diese Person ist nicht mehr hier.",
    "refused": "Das Telegram des Bots hat das nicht angenommen: {reason}",
    "failed": "Das hat nicht geklappt. Läuft die Demo noch?",
    "lost": "Die Verbindung ist unterbrochen; neuer Versuch …",
    "back": "Wieder verbunden.",
  },
};
const LOCALES = { en: "en-GB", de: "de-DE" };

export const memory = {
  get(key) {
    try { return localStorage.getItem(`tandem-${key}`); } catch { return null; }
  },
  set(key, value) {
    try { localStorage.setItem(`tandem-${key}`, value); } catch { /* a private window keeps nothing */ }
  },
};

export let language = firstLanguage();
const values = new WeakMap();

function firstLanguage() {
  const wanted = memory.get("language") ?? navigator.language.slice(0, 2);
  return wanted in TEXTS ? wanted : "en";
}

export function text(key, filled = {}) {
  return TEXTS[language][key].replace(/\{(\w+)\}/g, (_, name) => filled[name] ?? "");
}

export function pick(perLanguage) {
  return perLanguage?.[language] ?? perLanguage?.en ?? "";
}

/** Gives a node its words and remembers how, so that `speak` can say them in another language. */
export function words(node, key, filled = {}) {
  node.dataset.text = key;
  values.set(node, { ...values.get(node), text: filled });
  node.textContent = text(key, filled);
  return node;
}

export function label(node, key, filled = {}) {
  node.dataset.label = key;
  values.set(node, { ...values.get(node), label: filled });
  node.setAttribute("aria-label", text(key, filled));
  if (node.matches("button, a")) node.title = text(key, filled);
  return node;
}

export function speak(chosen = language) {
  language = chosen;
  document.documentElement.lang = chosen;
  document.title = text("title");
  for (const node of document.querySelectorAll("[data-text]")) words(node, node.dataset.text, values.get(node)?.text);
  for (const node of document.querySelectorAll("[data-label]")) label(node, node.dataset.label, values.get(node)?.label);
}

export function date(when, timeZone, options) {
  return new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options }).format(when);
}

export function size(bytes) {
  const number = (value, unit) => new Intl.NumberFormat(LOCALES[language], {
    style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
  if (bytes < 1000) return number(bytes, "byte");
  return bytes < 1e6 ? number(bytes / 1e3, "kilobyte") : number(bytes / 1e6, "megabyte");
}
