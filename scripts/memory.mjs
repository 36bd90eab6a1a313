// How much memory a serving process may take, found with `npm run bench`: a small young generation, one thread that compiles and
// one arena keep what Node and libc hoard in check (they save a quarter), and the old generation holds half as much again as lives in it.
// What is larger than 64 kB is given back to the system as soon as it is free: bodies and compressors leave no holes behind.
export const server = {
  options: ["--max-semi-space-size=4", "--max-old-space-size=128", "--v8-pool-size=1", "--disable-warning=ExperimentalWarning"],
  variables: { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "131072", MALLOC_MMAP_THRESHOLD_: "65536" },
};
