// Questions of the page itself: the browser's own dialogs, so that focus and Escape behave.

/** Opens a dialog; `onYes` says whether it may close. */
export function openDialog(dialog, onYes) {
  const form = dialog.querySelector("form");
  form.reset();
  form.onsubmit = (submit) => {
    submit.preventDefault();
    if (onYes()) dialog.close();
  };
  form.querySelector('[value="no"]').onclick = () => dialog.close();
  dialog.onclick = (tap) => { if (tap.target === dialog) dialog.close(); };
  dialog.showModal();
}
