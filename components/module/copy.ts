// Buttons that copy an address. They are hidden in the document: without script they could do nothing.
for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: address, copied } = button.dataset;
  await navigator.clipboard.writeText(new URL(address ?? "", location.href).href);
  if (copied) button.textContent = copied;
}

export {};
