/// How much the archive holds.
package struct ArchiveCounts: Sendable, Equatable {
    /// Without ignored ones, failed ones included.
    package var files: Int
    package var articles: Int
    package var stories: Int
    package var copies: Int
    package var failed: Int
    package var pending: Int
    package var indexBytes: Int64
    /// Seconds since 1970 of the last change; nil for an archive that never changed.
    package var lastChange: Int64?
}
