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

    let options: Options
    let folder: IndexFolder
    let policy: MergePolicy
    let damage = DamageRegister()
    let publication: Locked<Publication>
    /// Held while the writer's state is used; readers never take it.
    let writer: Locked<IndexWriter>
    /// Held while files are written and named by a new manifest. Taken before `writer`.
    let committing = Locked<Void>(())
    let background: BackgroundThread

    /// Opens the index, or makes it where there is none.
    ///
    /// Damaged files are set aside, told in `openingNotes`; what is left answers, and `lostDocuments` is true.
    public convenience init(
        directory: String,
        schema: IndexSchema,
        options: Options = Options()
    ) throws(IndexError) {
        try self.init(directory: directory, schema: schema, options: options, files: SystemFiles())
    }

    init(
        directory: String,
        schema: IndexSchema,
        options: Options,
        files: any FileLayer,
        policy: MergePolicy = MergePolicy()
    ) throws(IndexError) {
        if let complaint = schema.complaint {
            throw IndexError(code: .invalid, message: complaint)
        }
        self.directory = directory
        self.schema = schema
        self.options = options
        self.policy = policy
        folder = IndexFolder(path: directory, files: files)
        var opening = IndexOpening(folder, schema: schema)
        let opened = try opening.open()
        openingNotes = opened.notes
        let first = IndexSnapshot(
            generation: opened.generation,
            schema: schema,
            segments: opened.state.entries.map(\.view),
            damage: damage
        )
        publication = Locked(Publication(first))
        writer = Locked(IndexWriter(schema: schema, options: options, opened: opened))
        let work = BackgroundWork()
        background = BackgroundThread { work.run() }
        work.begin(for: self, verifying: options.verifiesAfterOpening && !opened.state.entries.isEmpty)
    }

    /// Whether documents that were committed are missing since a file was damaged, until `confirmComplete`.
    public var lostDocuments: Bool { writer.withLock { $0.lacksDocuments } }
    /// What the caller gave to the last commit; nil before the first.
    public var committedTag: String? { writer.withLock { $0.committed.tag } }
    /// What the last refresh made findable. Never waits.
    public var latest: IndexSnapshot { publication.withLock { $0.latest } }

    /// One of the last three snapshots, or an older one that somebody still holds.
    public func snapshot(generation: UInt64) -> IndexSnapshot? {
        publication.withLock { $0[generation] }
    }

    /// Adds documents; older ones with the same key go. Of several with one key, the last stays.
    public func replace(_ documents: [IndexDocument]) throws(IndexError) {
        if writer.withLock({ $0.largestToSpill() }) != nil {
            try spill()
        }
        try change { writer throws(IndexError) in try writer.replace(documents, damage: damage) }
    }

    /// Unknown keys are nothing to delete.
    public func delete(keys: [UInt64]) throws(IndexError) {
        try change { writer throws(IndexError) in
            for key in keys {
                try writer.delete(key, damage: damage)
            }
        }
    }

    /// Gives documents new column values; unknown keys are ignored.
    public func update(_ changes: [ColumnChange]) throws(IndexError) {
        try change { writer throws(IndexError) in
            for change in changes {
                try writer.update(change, damage: damage)
            }
        }
    }

    /// Makes everything so far findable, in memory.
    @discardableResult
    public func refresh() throws(IndexError) -> IndexSnapshot {
        try change { writer throws(IndexError) in
            if let snapshot = try writer.refresh(damage: damage) {
                publish(snapshot)
            }
        }
        return latest
    }

    /// Runs a step of the writer.
    func change(_ body: (inout IndexWriter) throws(IndexError) -> Void) throws(IndexError) {
        try writer.withLock { writer throws(IndexError) in
            try writer.checkOpen()
            try body(&writer)
        }
    }

    func publish(_ snapshot: IndexSnapshot) {
        publication.withLock { $0.publish(snapshot) }
    }

    /// Says that what was lost has been added again; durable with the next commit.
    public func confirmComplete() {
        writer.withLock { $0.lacksDocuments = false }
    }

    /// Bytes of all segments.
    public var sizeInBytes: Int { latest.segments.reduce(0) { $0 + $1.segment.bytes.all.count } }

    /// Ends background work and forgets what was not committed.
    public func close() throws(IndexError) {
        background.stop()
        committing.withLock { _ in
            writer.withLock { writer in
                writer.isClosed = true
                writer.rollback()
            }
            removeNeedlessFiles()
        }
    }

    deinit {
        background.stop()
    }
}
