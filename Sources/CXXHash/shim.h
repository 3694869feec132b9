#include <xxhash.h>

/* Asks the processor for the cache line at an address, for which Swift has no word. Any address will do. */
static inline __attribute__((always_inline)) void prefetchLine(const void *address) {
    __builtin_prefetch(address);
}
