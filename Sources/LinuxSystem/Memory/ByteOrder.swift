internal import Glibc

/// Negative, zero or positive, as the first byte that differs is smaller, there is none, or it is larger.
package func compareBytes(_ first: UnsafeRawPointer, _ second: UnsafeRawPointer, count: Int) -> Int {
    Int(memcmp(first, second, count))
}
