/// A segment as the writer keeps it: what it has become since it was written, and how.
struct SegmentEntry: Sendable {
    /// Never used twice in one index; names the file.
    let id: UInt64
    let segment: Segment
    /// What the manifest says of the file; nil while the segment is in memory only.
    let seal: SegmentSeal?
    private(set) var live: LiveDocuments
    private(set) var overlay = ColumnOverlay()
    /// Changes that some older state lacks which is still needed: of the last commit, or of a merge that is under way.
    private(set) var log: [LoggedChange] = []
    /// How many changes of columns the overlay holds, an older one of the same document counted again.
    private(set) var columnChanges = 0

    init(id: UInt64, segment: Segment, seal: SegmentSeal?) {
        self.id = id
        self.segment = segment
        self.seal = seal
        live = LiveDocuments(count: segment.documentCount)
    }

    init(_ file: SegmentFile) {
        self.init(id: file.id, segment: file.segment, seal: file.seal)
    }

    /// The same with its bytes in a file.
    func moved(to file: SegmentFile) -> SegmentEntry {
        var moved = SegmentEntry(file)
        moved.live = live
        moved.overlay = overlay
        moved.log = log
        moved.columnChanges = columnChanges
        return moved
    }

    /// As it is to be on disk.
    var withoutLog: SegmentEntry {
        var entry = self
        entry.log = []
        return entry
    }

    var view: SegmentView { SegmentView(id: id, segment: segment, live: live, overlay: overlay) }
    var isFile: Bool { seal != nil }
    var byteCount: Int { segment.bytes.all.count }

    /// The live document with this key.
    func document(forKey key: UInt64) throws(IndexError) -> UInt32? {
        guard let document = try segment.document(forKey: key), live.isLive(document) else { return nil }
        return document
    }

    mutating func make(_ change: LoggedChange) throws(IndexError) {
        try apply(change.change)
        log.append(change)
    }

    /// Without noting it: the change is part of the state that the entry was made for.
    mutating func apply(_ change: SegmentChange) throws(IndexError) {
        switch change {
        case .delete(let document):
            live.delete(document)
        case .set(let document, let values):
            columnChanges += 1
            for (field, value) in values.numbers {
                overlay.setNumber(value, field: field, document: document)
            }
            for (field, value) in values.keywords {
                try overlay.setKeywords(value, field: field, document: document, of: segment)
            }
        }
    }

    mutating func apply(patch bytes: [UInt8], deleted: [UInt32], name: String) throws(IndexError) {
        for document in deleted {
            guard document < UInt32(segment.documentCount) else {
                throw IndexError(code: .damaged, message: "\(name) deletes a document that there isn't")
            }
            live.delete(document)
        }
        guard !bytes.isEmpty else { return }
        try overlay.apply(bytes, of: segment, name: name)
        columnChanges += bytes.count / 8
    }

    /// Forgets what every state that is needed already has.
    mutating func forgetChanges(upTo sequence: UInt64) {
        log.removeAll { $0.sequence <= sequence }
    }
}

/// A change to a document of a segment.
enum SegmentChange: Sendable {
    case delete(UInt32)
    case set(UInt32, ColumnValues)

    /// The same change to another document.
    func moved(to document: UInt32) -> SegmentChange {
        switch self {
        case .delete: .delete(document)
        case .set(_, let values): .set(document, values)
        }
    }

    var document: UInt32 {
        switch self {
        case .delete(let document), .set(let document, _): document
        }
    }
}

/// A change with its place in the order of all changes.
struct LoggedChange: Sendable {
    var sequence: UInt64
    var change: SegmentChange
}

/// New values by the places of their fields in the schema.
struct ColumnValues: Sendable {
    var keywords: [(field: Int, values: [String])] = []
    var numbers: [(field: Int, value: Int64?)] = []

    init(_ change: ColumnChange, schema: IndexSchema) throws(IndexError) {
        for (name, values) in change.keywords {
            guard let field = schema.keywordFields.firstIndex(of: name) else { throw Self.unknown(name) }
            keywords.append((field, values))
        }
        for (name, value) in change.numbers {
            guard let field = schema.numberFields.firstIndex(of: name) else { throw Self.unknown(name) }
            numbers.append((field, value))
        }
    }

    private static func unknown(_ field: String) -> IndexError {
        IndexError(code: .invalid, message: "the index has no such field: \(field)")
    }
}
