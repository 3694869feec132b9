/// Why the index could not do what it was asked to.
public struct IndexError: Error, Sendable, Equatable {
    public enum Code: Sendable, Equatable {
        /// The disk or the file system refused.
        case storage
        /// No room left.
        case full
        /// Bytes of the index are not what was written.
        case damaged
        /// The caller asked for something that can't be.
        case invalid
        /// The caller no longer wants the answer.
        case cancelled
        case closed
    }

    public var code: Code
    /// What failed, on which file, and what to do.
    public var message: String
}
