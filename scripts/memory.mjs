// How much memory a serving process may take, found with the benchmarks: a small young generation and few arenas keep what
// Node and libc hoard in check, and the old generation holds what the portal needs.
export const server = {
  options: ["--max-semi-space-size=2", "--max-old-space-size=192", "--disable-warning=ExperimentalWarning"],
  variables: { MALLOC_ARENA_MAX: "2" },
};
