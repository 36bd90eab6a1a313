// Where a CDN sends the page and the portal does not hear of it, the page says that somebody reads it: once it can be seen.
const address = document.body.dataset.read;

function tell(): void {
  if (!address || document.visibilityState !== "visible") return;
  document.removeEventListener("visibilitychange", tell);
  navigator.sendBeacon(address, new URLSearchParams()); // a form, if an empty one: the door takes nothing else
}

if (address) {
  document.addEventListener("visibilitychange", tell);
  tell();
}

export {};
