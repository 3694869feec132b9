internal import Glibc

/// Asks for memory to lie on huge pages. Advice only: without it all is the same, but slower.
package func adviseHugePages(_ memory: UnsafeMutableRawPointer, byteCount: Int) {
    _ = madvise(memory, byteCount, MADV_HUGEPAGE)
}
