import { useSyncExternalStore } from "react";

const never = () => () => {};

/** What only the browser can say; false on the server, and so wherever no script runs. */
export const useInBrowser = (ask: () => boolean): boolean => useSyncExternalStore(never, ask, () => false);
