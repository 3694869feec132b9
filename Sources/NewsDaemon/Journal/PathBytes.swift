internal import NewsModel

/// A path as the kernel knows it. Logged as `.stringConvertible(PathBytes(…))` it reaches the journal byte by byte.
package struct PathBytes: Sendable, Hashable, CustomStringConvertible {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The path as the wire shows it too.
    package var description: String { PathText(bytes).text }
}
