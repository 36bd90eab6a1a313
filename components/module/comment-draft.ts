// What is being written is kept in this tab until it is sent: a reload, a wrong click or a lost connection costs no text.
const pending = "podium:sent";
const form = document.querySelector<HTMLFormElement>("form[data-comment-form]");

// A form that was sent and did not come back has arrived.
const sent = sessionStorage.getItem(pending);
if (sent && !form) sessionStorage.removeItem(sent);
sessionStorage.removeItem(pending);

const text = form?.elements.namedItem("text");
if (form && text instanceof HTMLTextAreaElement) keep(form, text);

function keep(form: HTMLFormElement, text: HTMLTextAreaElement): void {
  const about = ["story", "parent"].map((name) => new FormData(form).get(name));
  const key = `podium:draft:${about.join(":")}`;
  if (!text.value) text.value = sessionStorage.getItem(key) ?? "";
  text.addEventListener("input", () => {
    if (text.value) sessionStorage.setItem(key, text.value);
    else sessionStorage.removeItem(key);
  });
  form.addEventListener("submit", () => sessionStorage.setItem(pending, key));
}

export {};
