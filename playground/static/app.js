// The page: keeps the phones in step with the server, and what goes beyond a single phone.

import { Clock } from "./clock.js";
import { act, listen } from "./connection.js";
import { openDialog } from "./dialogs.js";
import { button, element } from "./dom.js";
import { Guide } from "./guide.js";
import { example, startPayload } from "./links.js";
import { openMenu } from "./menu.js";
import { Phone } from "./phone.js";
import { Tabs } from "./tabs.js";
import { label, language, memory, speak, text, words } from "./texts.js";

const find = (selector) => document.querySelector(selector);
const KNOWN_ERRORS = ["nobody", "file-too-big", "refused"];
const NOTICE_MS = 4500;

const phones = new Map();
const row = find(".phones");
const clock = new Clock(find(".clock"), notify);
const tabs = new Tabs(find(".tabs"), phones);
const guide = new Guide(find(".guide"), {
  clockNode: find(".clock"),
  nameOf: (id) => phones.get(id)?.person.name.split(" ")[0] ?? "",
  show: (id) => tabs.show(id, { focus: true }),
  changed: () => tabs.draw(guide?.current?.phone),
});
const world = {
  bot: null, timeZone: "UTC", others: [],
  changed: () => tabs.draw(guide.current?.phone),
  errorKey: (error) => (KNOWN_ERRORS.includes(error.key) ? error.key : "failed"),
  offerLink, askForLink,
};
let connectedBefore = false;

const hear = {
  state(state) {
    Object.assign(world, { bot: state.bot, timeZone: state.time_zone, others: state.others });
    drawPhones(state.phones);
    clock.set(state.now, state.time_zone);
    guide.set(state.guide, state.done);
  },
  message({ chat, message }) { phones.get(chat)?.receive(message); },
  deleted({ chat, id }) { phones.get(chat)?.remove(id); },
  chat({ chat }) { phones.get(chat.id)?.setChat(chat); },
  answered(answer) { phones.get(answer.chat)?.answered(answer); },
  clock({ now }) { clock.set(now); },
  guide({ done }) { guide.tick(done); },
};

function drawPhones(people) {
  const present = new Set(people.map(({ id }) => id));
  for (const [id, phone] of phones) {
    if (present.has(id)) continue;
    phone.node.remove();
    phones.delete(id);
  }
  people.forEach((person, index) => {
    const phone = phones.get(person.id);
    if (phone && phone.person.name === person.name) {
      phone.update(person);
    } else {
      phone?.node.remove();
      phones.delete(person.id);
      phones.set(person.id, new Phone(person, world));
    }
    const { node } = phones.get(person.id);
    node.dataset.colour = index % 6;
    if (row.children[index] !== node) row.insertBefore(node, row.children[index] ?? null);
  });
  tabs.draw(guide.current?.phone);
  for (const phone of phones.values()) phone.scrollToEnd();
}

function notify(sentence) {
  const notice = find(".notice");
  notice.textContent = sentence;
  clearTimeout(notify.ends);
  notify.ends = setTimeout(() => { notice.textContent = ""; }, NOTICE_MS);
}

function onConnected(connected) {
  document.body.classList.toggle("lost", !connected);
  if (!connected) {
    notify(text("lost"));
    clearTimeout(notify.ends);
  } else if (connectedBefore) {
    notify(text("back"));
  }
  connectedBefore = connectedBefore || connected;
}

function offerLink(phone, anchor, address, payload) {
  const others = [...phones.values()].filter((other) => other !== phone);
  openMenu(anchor, [phone, ...others].map((each) => ({
    text: text("open-as-name", { name: each.person.name }),
    action: () => { tabs.show(each.id); each.start(payload); },
  })).concat({ text: text("copy-link"), action: () => phone.copy(address) }));
}

function askForLink(phone) {
  const dialog = find("#link-dialog");
  const form = dialog.querySelector("form");
  const link = { link: example(world.bot), bot: world.bot.name };
  words(find("#link-title"), "open-link-as", { name: phone.person.name });
  words(dialog.querySelector(".hint"), "link-hint", link);
  dialog.querySelector(".wrong").textContent = "";
  openDialog(dialog, () => {
    const payload = startPayload(form.elements.link.value.trim(), world.bot);
    if (payload === null) dialog.querySelector(".wrong").textContent = text("link-wrong", link);
    else phone.start(payload);
    return payload !== null;
  });
}

async function tryTo(action) {
  try {
    return await action();
  } catch (error) {
    notify(text(world.errorKey(error), { reason: error.message }));
    return null;
  }
}

find("#add").onclick = () => {
  const dialog = find("#add-dialog");
  const form = dialog.querySelector("form");
  dialog.querySelector(".others").hidden = world.others.length === 0;
  dialog.querySelector(".other-people").replaceChildren(...world.others.map(({ id, name }) => button({
    class: "chip", onclick: () => { dialog.close(); reveal(id, () => act(`/phones/${id}/show`, { shown: true })); },
  }, element("bdi", {}, name))));
  openDialog(dialog, () => {
    const person = { name: form.elements.name.value.trim(), language: form.elements.language.value };
    if (person.name) reveal(null, () => act("/people", person));
    return Boolean(person.name);
  });
  form.elements.language.value = language;
};

async function reveal(id, action) {
  const made = await tryTo(action);
  if (made) tabs.showWhenThere(id ?? made.id);
}

find("#again").onclick = () => openDialog(find("#again-dialog"), () => {
  notify(text("starting-over"));
  tryTo(async () => {
    await act("/start-over", { language });
    guide.bringBack();
    notify(text("started-over"));
  });
  return true;
});

for (const choice of document.querySelectorAll("[data-language]")) {
  choice.onclick = () => changeLanguage(choice.dataset.language);
}

function changeLanguage(chosen) {
  memory.set("language", chosen);
  speak(chosen);
  for (const choice of document.querySelectorAll("[data-language]")) {
    choice.setAttribute("aria-pressed", String(choice.dataset.language === chosen));
  }
  for (const phone of phones.values()) phone.draw();
  if (world.bot) {
    clock.set(clock.now);
    guide.draw();
  }
}

changeLanguage(language);
listen((news) => hear[news.kind](news), onConnected);
