/// A full-text index in a folder of its own: one writer, any number of readers on snapshots that never wait.
///
/// What was added can be found after `refresh` and survives a crash after `commit`. One process at a time may have it open.
public final class TextIndex: Sendable {
    /// Sizes and habits; the defaults suit a folder of some million short texts.
    public struct Options: Sendable {
        /// Text in bytes after which fresh words are turned into a segment.
        public var flushBytes = 64 << 20
        /// Segments in memory beyond this go to (not yet committed) files, in bytes.
        public var memoryBytes = 96 << 20
        /// Whether merging happens on the writer's thread at commit instead of in the background, so that tests repeat.
        public var mergesInline = false
        /// Whether a thread verifies all pages after opening.
        public var verifiesAfterOpening = true

        public init() {}
    }

    public let directory: String
    public let schema: IndexSchema
    /// What was found wrong and set aside when the index was opened, for a person.
    public let openingNotes: [String]

    /// Opens the index, or makes it where there is none.
    ///
    /// Damaged files are set aside, told in `openingNotes`; what is left answers, and `lostDocuments` is true.
    public init(directory: String, schema: IndexSchema, options: Options = Options()) throws(IndexError) {
        if let complaint = schema.complaint {
            throw IndexError(code: .invalid, message: complaint)
        }
        self.directory = directory
        self.schema = schema
        self.openingNotes = []
    }

    /// Whether documents that were committed are missing since a file was damaged, until `confirmComplete`.
    public var lostDocuments: Bool { false }
    /// What the caller gave to the last commit; nil before the first.
    public var committedTag: String? { nil }
    /// What the last refresh made findable. Never waits.
    public var latest: IndexSnapshot {
        IndexSnapshot(generation: 0, schema: schema, segments: [], damage: DamageRegister())
    }

    /// One of the last three snapshots, or an older one that somebody still holds.
    public func snapshot(generation: UInt64) -> IndexSnapshot? { nil }

    /// Adds documents; older ones with the same key go.
    public func replace(_ documents: [IndexDocument]) throws(IndexError) {}
    /// Unknown keys are nothing to delete.
    public func delete(keys: [UInt64]) throws(IndexError) {}
    /// Gives documents new column values; unknown keys are ignored.
    public func update(_ changes: [ColumnChange]) throws(IndexError) {}

    /// Makes everything so far findable, in memory.
    @discardableResult
    public func refresh() throws(IndexError) -> IndexSnapshot { latest }

    /// Makes everything so far durable, and findable. After an error all is as it was, and a later commit may succeed.
    public func commit(tag: String) throws(IndexError) {}

    /// Takes back what was not committed.
    public func rollback() throws(IndexError) {}

    /// Says that what was lost has been added again; durable with the next commit.
    public func confirmComplete() {}

    /// Waits until no merge is due. For benchmarks and tests.
    public func waitForMerges() {}

    /// Everything that is wrong with the files, for a person: verifies every page and all structure.
    public func problems() -> [String] { [] }

    /// Bytes of all files.
    public var sizeInBytes: Int { 0 }

    /// Ends background work and forgets what was not committed.
    public func close() throws(IndexError) {}
}
