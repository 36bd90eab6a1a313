// Sends one picture and tells how far it is: what fetch cannot say.
import { uploadedIn } from "#lib/library/answers";
import type { PictureChoice } from "#lib/library/choice";

export type Sent = { picture: PictureChoice } | { problem: string } | "failed" | "denied";

export function send(address: string, file: File, tell: (percent: number) => void): Promise<Sent> {
  const form = new FormData();
  form.set("files", file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((loaded / total) * 100));
    request.onerror = () => resolve("failed");
    request.onload = () => resolve(sentOf(request));
    request.open("POST", address);
    request.setRequestHeader("accept", "application/json");
    request.send(form);
  });
}

function sentOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 401 || status === 403) return "denied";
  const uploaded = uploadedIn(parsed(responseText));
  if (uploaded?.picture) return { picture: uploaded.picture };
  return uploaded?.problem === undefined ? "failed" : { problem: uploaded.problem };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a page in words, from somebody between us and the portal
  }
}
