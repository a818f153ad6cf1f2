// One phone: a person, their chat with the bot, and everything they can do in it.

import { act, upload } from "./connection.js";
import { Composer } from "./composer.js";
import { button, element, icon } from "./dom.js";
import { openMenu } from "./menu.js";
import { daySeparator, messageItem, plainSummary } from "./message.js";
import { date, label, pick, text, words } from "./texts.js";

const TYPING_MS = 5000;
const TOAST_MS = 4500;
const UNANSWERED_MS = 20000;
const NEAR_END = 90;

export class Phone {
  /** `world`: bot, timeZone, and what goes beyond one phone (`offerLink`, `askForLink`, `putAway`, `changed`). */
  constructor(person, world) {
    this.person = person;
    this.world = world;
    this.chat = person.chat;
    this.messages = new Map();
    this.waiting = new Map();
    this.unread = 0;
    this.unseen = 0;
    this.following = true;
    this.build();
    this.update(person);
  }

  get bot() { return this.world.bot; }
  get timeZone() { return this.world.timeZone; }
  get id() { return this.person.id; }

  build() {
    const { name } = this.person;
    const initials = name.split(/\s+/).filter(Boolean).slice(0, 2).map((part) => [...part][0]).join("\u200c");
    this.caption = element("span", { class: "role" });
    this.state = element("p", { class: "chat-state" });
    this.moreButton = label(button({ class: "tool", "aria-haspopup": "menu", onclick: () => this.openMore() }, icon("more")), "more", { name });
    const header = element("header", {},
      element("span", { class: "avatar", "aria-hidden": "true" }, initials.toUpperCase()),
      element("div", { class: "who" },
        element("h2", {}, element("bdi", {}, name)),
        element("div", { class: "under-name" }, this.caption, this.state)),
      this.moreButton);
    this.pinned = label(button({ class: "pinned", hidden: true }), "pinned");
    this.list = element("ol");
    this.view = label(element("div", {
      class: "messages", role: "log", "aria-live": "polite", tabindex: "0", onscroll: () => this.onScroll(),
    }, this.list), "messages", { name });
    const resized = new ResizeObserver(() => { if (this.following) this.scrollToEnd(); });
    resized.observe(this.view);
    resized.observe(this.list);
    this.typing = element("li", { class: "message from-bot typing", "aria-hidden": "true" },
      element("div", { class: "bubble" }, element("i"), element("i"), element("i")));
    this.about = element("div", { class: "about" });
    this.toNewest = label(button({ class: "to-newest", hidden: true, onclick: () => this.scrollToEnd() }), "newest");
    this.toasts = element("div", { class: "toasts", role: "status" });
    this.composer = new Composer(this);
    this.node = label(element("section", { class: "phone", id: `phone-${this.id}`, "data-user": this.id },
      header, this.pinned,
      element("div", { class: "chat" }, this.view, this.about, this.toNewest, this.toasts),
      this.composer.node), "phone-of", { name });
  }

  /** Takes over the full state, after a reload or a break. */
  update(person) {
    this.person = person;
    this.messages = new Map(person.messages.map((message) => [message.id, message]));
    this.waiting.clear();
    if (!person.chat.started) this.unread = this.unseen = 0;
    this.setChat(person.chat);
    this.draw();
  }

  /** Draws everything anew, in the page's present language. */
  draw() {
    this.caption.textContent = pick(this.person.caption);
    this.caption.hidden = !this.caption.textContent;
    this.list.replaceChildren();
    let before = null;
    for (const message of this.messages.values()) {
      this.append(message, before);
      before = message;
    }
    this.setChat(this.chat);
    this.scrollToEnd();
  }

  append(message, before) {
    const day = (of) => date(new Date(of.at), this.timeZone, { dateStyle: "short" });
    if (!before || day(before) !== day(message)) this.list.append(daySeparator(new Date(message.at), this.timeZone));
    this.list.append(messageItem(message, this));
  }

  setChat(chat) {
    const unblocked = this.chat.blocked !== chat.blocked;
    this.chat = chat;
    if (unblocked) this.drawBlocked();
    this.setTyping(chat.typing);
    const pinned = this.messages.get(chat.pinned);
    this.pinned.hidden = !pinned;
    if (pinned) {
      this.pinned.replaceChildren(icon("pin"), element("bdi", {}, plainSummary(pinned)));
      this.pinned.onclick = () => this.showMessage(pinned.id);
    }
    this.drawAbout();
    this.composer.draw();
  }

  setTyping(typing) {
    clearTimeout(this.typingEnds);
    const { following } = this;
    if (typing) {
      this.typingEnds = setTimeout(() => this.setTyping(false), TYPING_MS);
      this.list.append(this.typing);
    } else {
      this.typing.remove();
    }
    this.state.classList.toggle("is-typing", typing);
    words(this.state, typing ? "typing" : "chats-with", { bot: this.bot.name });
    if (typing && following) this.scrollToEnd();
  }

  drawAbout() {
    const empty = this.messages.size === 0;
    this.about.hidden = !empty;
    if (!empty) return;
    this.about.replaceChildren(
      words(element("h3"), "empty"),
      this.chat.about ? element("p", { dir: "auto" }, this.chat.about) : words(element("p"), "empty-hint"),
      words(button({ class: "text-button", onclick: () => this.world.askForLink(this) }), "have-link"));
  }

  drawBlocked() {
    this.list.querySelector(".service")?.remove();
    if (!this.chat.blocked) return;
    this.list.append(element("li", { class: "service" },
      words(element("span"), "blocked", { name: this.person.name, bot: this.bot.name })));
    this.scrollToEnd();
  }

  /** A message that is new, or that has changed. */
  receive(message) {
    const known = this.messages.has(message.id);
    const before = [...this.messages.values()].at(-1);
    const { following } = this;
    this.messages.set(message.id, message);
    if (known) {
      this.replace(message);
    } else {
      this.typing.remove();
      this.append(message, before);
      if (!message.own) this.countUnread(following);
    }
    this.drawAbout();
    if (following || (message.own && !known)) this.scrollToEnd();
  }

  replace(message) {
    const old = this.itemOf(message.id);
    const focused = old?.contains(document.activeElement) ? [...old.querySelectorAll("button, a")].indexOf(document.activeElement) : -1;
    const key = document.activeElement?.dataset?.key;
    const item = messageItem(message, this);
    old?.replaceWith(item);
    if (focused < 0) return;
    const same = key && [...item.querySelectorAll("[data-key]")].find((node) => node.dataset.key === key);
    const there = [...item.querySelectorAll("button, a")];
    (same || there[Math.min(focused, there.length - 1)] || this.view).focus({ preventScroll: true });
  }

  remove(id) {
    this.messages.delete(id);
    this.itemOf(id)?.remove();
    for (const day of this.list.querySelectorAll(".day")) {
      if (!day.nextElementSibling?.matches(".message:not(.typing)")) day.remove();
    }
    this.drawAbout();
  }

  itemOf(id) {
    return this.list.querySelector(`[data-id="${id}"]`);
  }

  isAtEnd() {
    return this.view.scrollHeight - this.view.scrollTop - this.view.clientHeight < NEAR_END;
  }

  scrollToEnd() {
    this.view.scrollTop = this.view.scrollHeight;
    this.onScroll();
  }

  onScroll() {
    this.following = this.isAtEnd();
    if (this.following) this.unseen = 0;
    this.toNewest.hidden = this.following;
    this.toNewest.replaceChildren(icon("down"), ...(this.unseen ? [text("new-messages", { count: this.unseen })] : []));
  }

  countUnread(following) {
    if (!following) this.unseen += 1;
    if (!this.isVisible()) this.unread += 1;
    this.world.changed();
  }

  isVisible() {
    return this.node.offsetParent !== null;
  }

  showMessage(id) {
    const item = this.itemOf(id);
    item?.scrollIntoView({ block: "center" });
    item?.classList.add("found");
    setTimeout(() => item?.classList.remove("found"), 1600);
  }

  editLast() {
    const own = [...this.messages.values()].filter((message) => message.own && message.text && !message.file);
    if (own.length) this.composer.edit(own.at(-1));
  }

  async act(name, body) {
    try {
      return await act(`/phones/${this.id}/${name}`, body);
    } catch (error) {
      this.toast(text(this.world.errorKey(error), { reason: error.message }));
      return null;
    }
  }

  say(said) { return this.act("say", { text: said }); }
  start(payload) { return this.act("start", { payload }); }
  block(blocked) { return this.act("block", { blocked }); }

  async sendFile(file) {
    try {
      await upload(`/phones/${this.id}/upload`, file);
    } catch (error) {
      this.toast(text(this.world.errorKey(error), { reason: error.message }));
    }
  }

  async copy(copied) {
    await navigator.clipboard?.writeText(copied).catch(() => {});
    this.toast(text("copied"));
  }

  offerLink(anchor, address, payload) { this.world.offerLink(this, anchor, address, payload); }

  /** A tapped button turns until the bot has answered this very query, which may come before our own answer. */
  async tap(message, data) {
    const place = `${message} ${data}`;
    if (this.waiting.has(place)) return;
    const tapped = { query: null, answered: new Set() };
    this.waiting.set(place, tapped);
    this.showWaiting(message);
    const made = await this.act("tap", { message, data });
    tapped.query = made?.query ?? null;
    if (!made || tapped.answered.has(made.query)) this.finishTap(place);
    else setTimeout(() => { if (this.waiting.get(place) === tapped) this.finishTap(place); }, UNANSWERED_MS);
  }

  answered({ query, text: note, alert }) {
    for (const [place, tapped] of this.waiting) {
      if (tapped.query === query) this.finishTap(place);
      else if (tapped.query === null) tapped.answered.add(query);
    }
    if (note && alert) this.alert(note);
    else if (note) this.toast(note);
  }

  finishTap(place) {
    this.waiting.delete(place);
    this.showWaiting(place.split(" ")[0]);
  }

  waits(message, data) { return this.waiting.has(`${message} ${data}`); }

  showWaiting(message) {
    for (const key of this.itemOf(message)?.querySelectorAll("[data-key]") ?? []) {
      const waiting = this.waits(message, key.dataset.key);
      key.classList.toggle("waiting", waiting);
      if (waiting) key.setAttribute("aria-busy", "true");
      else key.removeAttribute("aria-busy");
    }
  }

  toast(note) {
    const node = element("p", { class: "toast", dir: "auto" }, note);
    this.toasts.replaceChildren(node);
    setTimeout(() => node.remove(), TOAST_MS);
  }

  alert(note) {
    const before = document.activeElement;
    const close = () => { box.remove(); before?.focus?.(); };
    const ok = words(button({ class: "strong", onclick: close }), "ok");
    const box = element("div", {
      class: "alert", role: "alertdialog", "aria-modal": "true", "aria-label": this.bot.name,
      onkeydown: (press) => { if (press.key === "Escape") close(); },
    }, element("div", { class: "alert-box" }, element("strong", {}, this.bot.name), element("p", { dir: "auto" }, note), ok));
    this.node.append(box);
    ok.focus();
  }

  openMore() {
    const { blocked, started } = this.chat;
    const bot = { bot: this.bot.name };
    openMenu(this.moreButton, [
      { text: text("open-link"), action: () => this.world.askForLink(this) },
      ...(started || blocked ? [blocked
        ? { text: text("unblock", bot), action: () => this.block(false) }
        : { text: text("block", bot), danger: true, action: () => this.block(true) }] : []),
      ...(this.person.fixed ? [] : [{ text: text("put-away"), action: () => this.act("show", { shown: false }) }]),
    ]);
  }
}
