// What keeps the portal from starting and a person can mend: one line that says what to do.

/** Thrown by everything that runs before the portal serves; scripts print its message and end with code 1. */
export class StartProblem extends Error {
  override name = "StartProblem";
}
