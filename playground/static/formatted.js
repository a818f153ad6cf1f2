// A message's text with its entities. Offsets are UTF-16 units, as JavaScript's strings count by themselves.

import { button, element } from "./dom.js";
import { followable, startPayload } from "./links.js";
import { label, words } from "./texts.js";

const PLAIN_TAGS = {
  bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code",
  pre: "pre", blockquote: "blockquote", expandable_blockquote: "blockquote",
};
const BLOCKS = ["pre", "blockquote", "expandable_blockquote"];

/** `phone` follows what is tapped: `start(payload)`, `say(command)`, `offerLink(anchor, address, payload)`. */
export function formatted(text, entities, phone) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return pieces(text, ordered, 0, text.length, phone);
}

function pieces(text, entities, from, to, phone) {
  const fragment = document.createDocumentFragment();
  let place = from;
  for (let index = 0; index < entities.length;) {
    const entity = entities[index];
    const start = Math.max(entity.offset, place);
    const end = Math.min(entity.offset + entity.length, to);
    let next = index + 1;
    if (end > start) {
      while (next < entities.length && entities[next].offset < end) next += 1;
      fragment.append(text.slice(place, start));
      const inner = pieces(text, entities.slice(index + 1, next), start, end, phone);
      fragment.append(dressed(entity, inner, text.slice(start, end), phone));
      place = end;
      if (BLOCKS.includes(entity.type) && text[place] === "\n") place += 1;
    }
    index = next;
  }
  fragment.append(text.slice(place, to));
  return fragment;
}

function dressed(entity, inner, plain, phone) {
  if (entity.type in PLAIN_TAGS) return element(PLAIN_TAGS[entity.type], {}, inner);
  if (entity.type === "spoiler") return spoiler(inner);
  if (entity.type === "url") return link(plain, inner, phone);
  if (entity.type === "text_link") return link(entity.url, inner, phone);
  if (entity.type === "email") return link(`mailto:${plain}`, inner, phone);
  if (entity.type === "phone_number") return link(`tel:${plain.replace(/[^+\d]/g, "")}`, inner, phone);
  if (entity.type === "bot_command") {
    return element("a", { href: "#", class: "command", onclick: (tap) => { tap.preventDefault(); phone.say(plain); } }, inner);
  }
  if (["mention", "text_mention", "hashtag", "cashtag"].includes(entity.type)) {
    return element("span", { class: "mention" }, inner);
  }
  return inner;
}

function link(address, inner, phone) {
  const payload = startPayload(address, phone.bot);
  if (payload === null) {
    const target = followable(address);
    return target ? element("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, inner) : inner;
  }
  const open = element("a", {
    href: address, onclick: (tap) => { tap.preventDefault(); phone.start(payload); },
  }, inner);
  const elsewhere = words(button({
    class: "elsewhere", "aria-haspopup": "menu", onclick: () => phone.offerLink(elsewhere, address, payload),
  }), "open-as");
  return element("span", { class: "deep-link" }, open, " ", elsewhere);
}

function spoiler(inner) {
  const show = () => {
    node.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label", "data-label"]) node.removeAttribute(name);
  };
  const node = label(element("span", {
    class: "spoiler", role: "button", tabindex: "0", onclick: show,
    onkeydown: (press) => { if (press.key === "Enter" || press.key === " ") { press.preventDefault(); show(); } },
  }, inner), "spoiler");
  return node;
}
