// The bottom of a phone: Start, or the field to write in with the menu, files, and the reply keyboard.

import { button, element, icon } from "./dom.js";
import { label, text, words } from "./texts.js";

const LONGEST_FILE = 20 * 1024 * 1024;

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.editing = null;
    this.keyboardShown = true;
    this.active = 0;
    this.build();
  }

  build() {
    const { phone } = this;
    this.field = label(element("textarea", {
      rows: "1", dir: "auto", autocomplete: "off", enterkeyhint: "send",
      oninput: () => this.grow(), onkeydown: (press) => this.press(press), onpaste: (paste) => this.paste(paste),
    }), "write");
    this.menuButton = button({ class: "menu-button", "aria-expanded": "false", onclick: () => this.toggleMenu() },
      icon("menu"), words(element("span"), "commands"));
    this.picker = element("input", { type: "file", hidden: true, onchange: () => this.attach() });
    const clip = label(button({ class: "tool", onclick: () => this.picker.click() }, icon("clip")), "attach");
    this.keysButton = label(button({ class: "tool", hidden: true, onclick: () => this.toggleKeyboard() }, icon("keys")), "keyboard");
    const send = label(button({ class: "tool send", onclick: () => this.send() }, icon("send")), "send");
    this.editBar = element("div", { class: "edit-bar", hidden: true }, icon("edit"), words(element("span"), "editing"),
      label(button({ class: "tool", onclick: () => this.stopEditing() }, icon("close")), "stop-editing"));
    this.commandList = label(element("div", { class: "command-list", role: "group", hidden: true }), "commands-label", { bot: phone.bot.name });
    this.writing = element("div", { class: "writing" }, this.menuButton, clip, this.field, this.keysButton, send, this.picker);
    this.startButton = words(button({ class: "strong wide", onclick: () => phone.start("") }), "start");
    this.unblockButton = words(button({ class: "strong wide", onclick: () => phone.block(false) }), "unblock", { bot: phone.bot.name });
    this.keys = element("div", { class: "reply-keys", role: "group", hidden: true });
    label(this.keys, "keyboard");
    this.node = element("div", { class: "composer" },
      this.commandList, this.editBar, this.writing, this.keys, this.startButton, this.unblockButton);
  }

  draw() {
    const { started, blocked, keyboard } = this.phone.chat;
    if (!started) this.field.value = "";
    this.startButton.hidden = started || blocked;
    this.unblockButton.hidden = !blocked;
    this.writing.hidden = blocked || !started;
    const rows = keyboard?.keyboard;
    if (this.rows !== JSON.stringify(rows)) {
      this.rows = JSON.stringify(rows);
      this.keyboardShown = true;
      this.drawKeys(rows ?? []);
    }
    this.keysButton.hidden = !rows;
    this.keys.hidden = !rows || !this.keyboardShown || this.writing.hidden;
    this.field.placeholder = keyboard?.input_field_placeholder ?? text("write");
    if (!this.commandList.hidden) this.drawCommands();
  }

  drawKeys(rows) {
    this.keys.replaceChildren(...rows.map((row) => element("div", { class: "key-row" }, ...row.map((key) => {
      const caption = key.text ?? key;
      const act = key.request_contact ? () => this.phone.act("contact") : () => this.phone.say(caption);
      return button({ class: "reply-key", onclick: () => { act(); this.afterKey(); } }, element("bdi", {}, caption));
    }))));
  }

  afterKey() {
    if (this.phone.chat.keyboard?.one_time_keyboard) {
      this.keyboardShown = false;
      this.draw();
    }
  }

  toggleKeyboard() {
    this.keyboardShown = !this.keyboardShown;
    this.draw();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, 160)}px`;
    const typed = /^\/\w*$/.test(this.field.value) && !this.editing;
    if (typed) this.showCommands();
    else this.hideCommands();
  }

  press(press) {
    const choosing = !this.commandList.hidden && this.commandList.children.length > 0;
    if (press.key === "Escape") {
      this.hideCommands();
      this.stopEditing();
    } else if (choosing && (press.key === "ArrowDown" || press.key === "ArrowUp")) {
      press.preventDefault();
      this.walk(press.key === "ArrowDown" ? 1 : -1);
    } else if (choosing && press.key === "Tab" && !press.shiftKey) {
      press.preventDefault();
      this.field.value = `${this.found[this.active]} `;
      this.grow();
    } else if (press.key === "ArrowUp" && !this.field.value) {
      this.phone.editLast();
    } else if (press.key === "Enter" && !press.shiftKey && !press.isComposing) {
      press.preventDefault();
      if (choosing && this.active >= 0) this.choose(this.found[this.active]);
      else this.send();
    }
  }

  async send() {
    const said = this.field.value.trim();
    if (!said) return;
    const { editing } = this;
    this.stopEditing();
    this.clear();
    const sent = editing ? await this.phone.act("edit", { message: editing, text: said }) : await this.phone.say(said);
    if (!sent && !this.field.value) {
      this.field.value = said;
      this.grow();
    }
  }

  clear() {
    this.field.value = "";
    this.grow();
  }

  edit(message) {
    this.editing = message.id;
    this.field.value = message.text;
    this.editBar.hidden = false;
    this.grow();
    this.field.focus();
  }

  stopEditing() {
    if (!this.editing) return;
    this.editing = null;
    this.editBar.hidden = true;
    this.clear();
  }

  toggleMenu() {
    if (this.commandList.hidden) {
      this.showCommands();
      this.commandList.querySelector("button")?.focus();
    } else {
      this.hideCommands();
    }
  }

  showCommands() {
    this.active = this.field.value.startsWith("/") ? 0 : -1;
    this.commandList.hidden = false;
    this.menuButton.setAttribute("aria-expanded", "true");
    this.drawCommands();
  }

  hideCommands() {
    this.commandList.hidden = true;
    this.menuButton.setAttribute("aria-expanded", "false");
  }

  drawCommands() {
    const typed = this.field.value.startsWith("/") ? this.field.value : "/";
    const all = this.phone.chat.commands;
    const commands = all.filter(({ command }) => `/${command}`.startsWith(typed));
    this.found = commands.map(({ command }) => `/${command}`);
    this.commandList.replaceChildren(...commands.map(({ command, description }, index) => button({
      class: index === this.active ? "command-row active" : "command-row",
      onclick: () => this.choose(`/${command}`),
      onkeydown: (press) => { if (press.key === "Escape") { this.hideCommands(); this.menuButton.focus(); } },
    }, element("strong", {}, `/${command}`), element("span", { dir: "auto" }, description))));
    if (!all.length) this.commandList.append(words(element("p", { class: "hint" }), "no-commands"));
    else if (!commands.length) this.hideCommands();
  }

  walk(step) {
    const rows = this.commandList.children;
    this.active = (this.active + step + rows.length) % rows.length;
    [...rows].forEach((row, index) => row.classList.toggle("active", index === this.active));
    rows[this.active].scrollIntoView({ block: "nearest" });
  }

  choose(command) {
    this.hideCommands();
    this.clear();
    this.phone.say(command);
    this.field.focus();
  }

  paste(paste) {
    const [file] = paste.clipboardData.files;
    if (file) {
      paste.preventDefault();
      this.sendFile(file);
    }
  }

  attach() {
    const [file] = this.picker.files;
    this.picker.value = "";
    if (file) this.sendFile(file);
  }

  sendFile(file) {
    if (file.size > LONGEST_FILE) this.phone.toast(text("file-too-big"));
    else this.phone.sendFile(file);
  }
}
