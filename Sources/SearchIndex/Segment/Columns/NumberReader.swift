/// The values of one number field with what was changed later. Valid while segment and overlay are held; for one thread.
struct NumberReader {
    @inline(__always)
    subscript(document: UInt32) -> Int64? { nil }
}
