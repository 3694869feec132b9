import Glibc

/// Memory whose size changes; large blocks grow by moving pages, not bytes.
package struct MemoryBlock: ~Copyable, @unchecked Sendable {
    /// nil while the size is 0.
    package private(set) var base: UnsafeMutableRawPointer?
    package private(set) var size = 0

    package init() {}

    deinit {
        free(base)
    }

    /// Keeps the bytes that fit; false, and nothing changed, where there is no memory. The size is at least 1.
    package mutating func resize(to size: Int) -> Bool {
        guard let moved = realloc(base, size) else { return false }
        base = moved
        self.size = size
        return true
    }
}
