// Runs before each test file.
import { beginAnew } from "#tests/support/fresh-process";

beginAnew();
