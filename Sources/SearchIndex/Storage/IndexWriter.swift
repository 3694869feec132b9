/// The writer's whole state: what was added, what of it is findable, what of it is durable.
///
/// It writes no file itself: ``TextIndex`` runs it under a lock, and does between its steps what takes long.
struct IndexWriter: ~Copyable {
    let schema: IndexSchema
    var options: TextIndex.Options
    var vocabulary = Vocabulary()
    var fresh = FreshDocuments()
    var builder: SegmentBuilder
    /// All segments with every change so far, oldest first.
    var entries: [SegmentEntry]
    var committed: CommittedState
    /// Of the segments that a commit or a merge is at work on, the first change that it lacks.
    var busy: [UInt64: UInt64] = [:]
    var nextID: UInt64
    var generation: UInt64
    /// Of the last change.
    var sequence: UInt64 = 1
    /// Grows when changes are taken back.
    var epoch: UInt64 = 0
    /// Whether the last snapshot lacks something.
    var hasUnpublished = false
    /// Whether the segments differ from the last snapshot's, though the documents may not.
    var hasNewSegments = false
    var lacksDocuments: Bool
    /// What the manifest says of that.
    var wasLacking: Bool
    var isClosed = false
    /// Files that are ours; some may have become useless.
    var names: Set<String>
    /// Names of files to be set aside instead of removed.
    var damagedNames: Set<String> = []
    /// All languages of the index, so that no segment ever has too many.
    private var languages: Set<String> = []

    init(schema: IndexSchema, options: TextIndex.Options, opened: OpenedIndex) {
        self.schema = schema
        self.options = options
        builder = SegmentBuilder(schema: schema)
        committed = opened.state
        entries = opened.state.entries
        nextID = opened.nextID
        generation = opened.generation
        lacksDocuments = opened.lacksDocuments
        wasLacking = opened.lacksDocuments && opened.notes.isEmpty
        names = opened.names
        for entry in entries {
            languages.formUnion(entry.segment.summary.languages.map(\.name))
        }
    }

    var heapBytes: Int {
        entries.reduce(0) { $0 + ($1.isFile ? 0 : $1.byteCount) }
    }

    /// Whether nothing was added, deleted or changed since the last commit.
    var isCommitted: Bool { fresh.isEmpty && sequence == committed.sequence && entries.allSatisfy(\.isFile) }

    mutating func takeID() -> UInt64 {
        defer { nextID += 1 }
        return nextID
    }

    func checkOpen() throws(IndexError) {
        if isClosed {
            throw IndexError(code: .closed, message: "the index is closed")
        }
    }
}

// MARK: Changes

extension IndexWriter {
    /// Throws before anything is changed when a document can't be taken.
    mutating func replace(_ documents: [IndexDocument], damage: DamageRegister) throws(IndexError) {
        try checkOpen()
        for document in documents {
            try check(document)
        }
        for document in documents {
            if fresh.isFull(options.flushBytes) {
                try flush()
            }
            try delete(document.key, damage: damage)
            var document = document
            if !admits(document.language) {
                document.language = ""
            }
            fresh.add(document, to: &vocabulary)
            hasUnpublished = true
        }
    }

    mutating func delete(_ key: UInt64, damage: DamageRegister) throws(IndexError) {
        if fresh.delete(key: key) {
            hasUnpublished = true
        }
        guard let (place, document) = place(of: key, damage: damage) else { return }
        try make(.delete(document), at: place)
    }

    mutating func update(_ change: ColumnChange, damage: DamageRegister) throws(IndexError) {
        let values = try ColumnValues(change, schema: schema)
        if fresh.update(key: change.key, values) {
            hasUnpublished = true
            return
        }
        guard let (place, document) = place(of: change.key, damage: damage) else { return }
        try make(.set(document, values), at: place)
    }

    private mutating func make(_ change: SegmentChange, at place: Int) throws(IndexError) {
        sequence += 1
        try entries[place].make(LoggedChange(sequence: sequence, change: change))
        hasUnpublished = true
    }

    /// A segment that turns out to be damaged is passed over: it goes with the next refresh.
    private func place(of key: UInt64, damage: DamageRegister) -> (Int, UInt32)? {
        for place in entries.indices.reversed() {
            do throws(IndexError) {
                if let document = try entries[place].document(forKey: key) {
                    return (place, document)
                }
            } catch {
                damage.report(entries[place].id, error)
            }
        }
        return nil
    }

    private func check(_ document: borrowing IndexDocument) throws(IndexError) {
        func refuse(_ what: String) -> IndexError {
            IndexError(code: .invalid, message: "document \(document.key) \(what)")
        }
        guard document.texts.count == schema.textFields.count else { throw refuse("has a wrong number of texts") }
        guard document.keywords.count == schema.keywordFields.count else {
            throw refuse("has a wrong number of keyword lists")
        }
        guard document.numbers.count == schema.numberFields.count else {
            throw refuse("has a wrong number of numbers")
        }
        guard document.texts.reduce(0, { $0 + $1.wordCount }) <= FreshDocuments.maximalWords else {
            throw refuse("has more than \(FreshDocuments.maximalWords) words")
        }
    }

    /// Whether a document of this language can keep it; false once the index has too many others.
    private mutating func admits(_ language: String) -> Bool {
        if languages.contains(language) {
            return true
        }
        // One place is kept for documents without one.
        guard languages.subtracting([""]).count < SegmentSummary.maximalLanguages - 1 || language.isEmpty else {
            return false
        }
        languages.insert(language)
        return true
    }
}
