// Sends a film and tells how far it is: what fetch cannot say.

type Sent = { location: string } | { problem: string } | { broken: "failed" | "denied" };

export function sendFilm(address: string, form: FormData, tell: (percent: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => tell(Math.floor((loaded / total) * 100));
    request.onerror = () => resolve({ broken: "failed" });
    request.onload = () => resolve(sentOf(request));
    request.open("POST", address);
    request.setRequestHeader("accept", "application/json");
    request.send(form);
  });
}

function sentOf({ status, responseText }: XMLHttpRequest): Sent {
  if (status === 401 || status === 403) return { broken: "denied" };
  const answer = parsed(responseText);
  if (typeof answer !== "object" || answer === null) return { broken: "failed" };
  if ("location" in answer && typeof answer.location === "string") return { location: answer.location };
  return "problem" in answer && typeof answer.problem === "string" ? { problem: answer.problem } : { broken: "failed" };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // a page in words, from somebody between us and the portal
  }
}
