// One message as a list item: bubble, file or picture, text, time, and the buttons under it.

import { button, element, icon } from "./dom.js";
import { formatted } from "./formatted.js";
import { followable, startPayload } from "./links.js";
import { date, label, size, text, words } from "./texts.js";

const PLACEHOLDERS = {
  voice: "voice", audio: "voice", video: "file", video_note: "file", animation: "file",
  contact: "person", location: "share",
};

/** `phone`: the Phone the message stands in; it does what is tapped. */
export function messageItem(message, phone) {
  const bubble = element("div", { class: "bubble" });
  const item = element("li", { class: `message ${message.own ? "own" : "from-bot"}`, "data-id": message.id }, bubble);
  bubble.append(element("span", { class: "for-readers" }, `${message.own ? phone.person.name : phone.bot.name}: `));
  if (message.reply_to) bubble.append(quote(message.reply_to, phone));
  const shown = content(message);
  if (shown) bubble.append(shown);
  bubble.append(body(message, phone));
  bubble.classList.toggle("wordless", !message.text);
  bubble.classList.toggle("pictured", Boolean(message.content.photo));
  if (message.buttons.length) item.append(keyboard(message, phone));
  if (message.own && message.text && !message.file && !phone.chat.blocked) item.append(editButton(message, phone));
  item.classList.toggle("with-keys", message.buttons.length > 0);
  return item;
}

export function timeOf(when, timeZone) {
  return date(when, timeZone, { hour: "2-digit", minute: "2-digit" });
}

function body(message, phone) {
  const when = new Date(message.at);
  const stamp = element("span", { class: "stamp" },
    message.edited ? words(element("span"), "edited") : null,
    element("time", { datetime: message.at }, timeOf(when, phone.timeZone)));
  return element("div", { class: "text", dir: "auto" }, formatted(message.text, message.entities, phone), stamp);
}

function quote({ id, own, text: said }, phone) {
  return label(button({ class: "quote", onclick: () => phone.showMessage(id) },
    element("strong", {}, own ? phone.person.name : phone.bot.name),
    element("span", { dir: "auto" }, said)), "reply-to");
}

function content({ content: parts, file }) {
  const [kind] = Object.keys(parts);
  if (!kind) return null;
  if (kind === "photo") return picture(parts.photo.at(-1), file);
  if (kind === "document" && file) return documentLink(file);
  if (kind === "sticker") return label(element("div", { class: "sticker", role: "img" }, parts.sticker.emoji ?? "◌"), "sticker");
  if (kind === "dice") return element("div", { class: "sticker" }, parts.dice.emoji);
  return placeholder(kind, parts[kind]);
}

function picture({ width, height }, file) {
  const image = label(element("img", { src: file.url, width, height, alt: "", loading: "eager" }), "picture");
  return label(element("a", { class: "picture", href: file.url, target: "_blank", rel: "noopener" }, image),
    "download", { name: file.name });
}

function documentLink(file) {
  const kind = { "text/calendar": "calendar" }[file.mime_type] ?? (file.name.endsWith(".ics") ? "calendar" : "file");
  const opens = file.mime_type === "application/pdf" || file.mime_type.startsWith("image/");
  return label(element("a", {
    class: "document", href: file.url, download: opens ? undefined : file.name, target: "_blank", rel: "noopener",
  },
  element("span", { class: "file-icon" }, icon(kind)),
  element("span", { class: "file-words" },
    element("bdi", { class: "file-name" }, file.name),
    element("span", { class: "file-size" }, `${ending(file.name)} · ${size(file.size)}`))), "download", { name: file.name });
}

function ending(name) {
  const [, found] = /\.(\w{1,5})$/.exec(name) ?? [];
  return (found ?? "file").toUpperCase();
}

function placeholder(kind, details) {
  const known = kind in PLACEHOLDERS;
  const detail = details?.phone_number
    ? `${details.first_name ?? ""} ${details.phone_number}`.trim()
    : details?.duration ? `0:${String(details.duration).padStart(2, "0")}` : "";
  const key = ["voice", "audio", "video", "contact", "location"].includes(kind) ? kind : "other-content";
  return element("div", { class: "document" },
    element("span", { class: "file-icon" }, icon(known ? PLACEHOLDERS[kind] : "file")),
    element("span", { class: "file-words" },
      words(element("span", { class: "file-name" }), key),
      detail ? element("span", { class: "file-size" }, detail) : null));
}

function keyboard(message, phone) {
  return element("div", { class: "keys" }, ...message.buttons.map((row) => element("div", { class: "key-row" },
    ...row.map((key) => inlineKey(key, message, phone)))));
}

function inlineKey(key, message, phone) {
  const caption = element("bdi", {}, key.text);
  if (key.url) return linkKey(key, caption, phone);
  const act = key.callback_data ? () => phone.tap(message.id, key.callback_data)
    : key.copy_text ? () => phone.copy(key.copy_text.text) : null;
  const waiting = phone.waits(message.id, key.callback_data);
  return button({
    class: waiting ? "key waiting" : "key", "aria-busy": waiting ? "true" : undefined,
    "data-key": key.callback_data, disabled: act === null, onclick: act,
  }, caption);
}

function linkKey(key, caption, phone) {
  const payload = startPayload(key.url, phone.bot);
  if (payload !== null) {
    const node = button({ class: "key", onclick: () => phone.offerLink(node, key.url, payload) }, caption, icon("share"));
    return node;
  }
  const target = followable(key.url);
  return target
    ? element("a", { class: "key", href: target, target: "_blank", rel: "noopener noreferrer" }, caption, icon("share"))
    : button({ class: "key", disabled: true }, caption);
}

function editButton(message, phone) {
  return label(button({ class: "edit", onclick: () => phone.composer.edit(message) }, icon("edit")), "edit");
}

export function daySeparator(when, timeZone) {
  const day = date(when, timeZone, { weekday: "long", day: "numeric", month: "long" });
  return element("li", { class: "day", role: "separator" }, element("span", {}, day));
}

export function plainSummary(message) {
  return message.text || text("other-content");
}
