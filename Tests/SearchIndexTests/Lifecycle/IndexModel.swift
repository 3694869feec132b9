import Testing

@testable import SearchIndex

/// What an index should hold, kept the simplest way, and what a snapshot does hold, read list by list.
struct IndexModel {
    static let schema = IndexSchema(
        textFields: [.init(name: "title", weight: 5), .init(name: "lead", weight: 2), .init(name: "body", weight: 1)],
        keywordFields: ["outlet", "names"],
        numberFields: ["date", "group"]
    )

    struct Document: Equatable, CustomStringConvertible {
        var language: String
        /// Field by field.
        var words: [[String]]
        var sentenceStarts: [Int]
        var keywords: [[String]]
        var numbers: [Int64?]

        var description: String { "\(language) \(words) \(sentenceStarts) \(keywords) \(numbers)" }
    }

    var documents: [UInt64: Document] = [:]

    mutating func replace(_ document: IndexDocument) {
        var words: [[String]] = []
        var starts: [Int] = []
        for text in document.texts {
            starts += text.sentenceStarts.map { Int($0) + words.reduce(0) { $0 + $1.count } }
            words.append(String(decoding: text.folded, as: UTF8.self).split(separator: " ").map(String.init))
        }
        documents[document.key] = Document(
            language: document.language,
            words: words,
            sentenceStarts: starts,
            keywords: document.keywords,
            numbers: document.numbers
        )
    }

    mutating func update(_ change: ColumnChange) {
        guard documents[change.key] != nil else { return }
        for (name, values) in change.keywords {
            documents[change.key]?.keywords[Self.schema.keywordFields.firstIndex(of: name)!] = values
        }
        for (name, value) in change.numbers {
            documents[change.key]?.numbers[Self.schema.numberFields.firstIndex(of: name)!] = value
        }
    }
}

extension IndexModel {
    /// Everything that a snapshot's segments hold, put together again from posting lists, dictionaries and columns.
    static func documents(of snapshot: IndexSnapshot) throws -> [UInt64: Document] {
        var all: [UInt64: Document] = [:]
        for view in snapshot.segments {
            for (key, document) in try documents(of: view) {
                #expect(all.updateValue(document, forKey: key) == nil, "\(key) is live twice")
            }
        }
        return all
    }

    private static func documents(of view: SegmentView) throws -> [UInt64: Document] {
        let segment = view.segment
        var words: [UInt32: [UInt32: String]] = [:]
        var starts: [UInt32: [Int]] = [:]
        let arena = PostingsArena()
        let weights = FieldWeights(schema.textFields.map(\.weight))
        var classes = segment.classes()
        while try classes.next() {
            let forms = try classes.forms.map { try segment.text(ofWord: $0) }
            arena.reset()
            var buffer = PositionBuffer()
            var cursor = try segment.cursor(for: classes.entry.info, positions: true, weights: weights, arena: arena)
            while case let document = try cursor.next(), document != PostingsCursor.noDocument {
                buffer.removeAll()
                try cursor.positions(into: &buffer, withForms: true)
                for index in 0..<buffer.count {
                    let word = forms[Int(buffer.forms[index])]
                    #expect(words[document, default: [:]].updateValue(word, forKey: buffer.positions[index]) == nil)
                }
            }
        }
        if let info = segment.summary.sentenceStarts {
            arena.reset()
            var buffer = PositionBuffer()
            var cursor = try segment.cursor(for: info, positions: true, weights: weights, arena: arena)
            while case let document = try cursor.next(), document != PostingsCursor.noDocument {
                buffer.removeAll()
                try cursor.positions(into: &buffer, withForms: false)
                starts[document] = (0..<buffer.count).map { Int(buffer.positions[$0]) }
            }
        }
        var found: [UInt64: Document] = [:]
        for document in 0..<UInt32(segment.documentCount) where view.live.isLive(document) {
            let counts = try segment.fieldWordCounts()[document]
            let own = words[document] ?? [:]
            let ordered = own.sorted { $0.key < $1.key }
            #expect(ordered.map { Int($0.key) } == Array(0..<own.count))
            var rest = ordered.map(\.value)[...]
            var fields: [[String]] = []
            for field in schema.textFields.indices {
                fields.append(Array(rest.prefix(Int(counts[field]))))
                rest = rest.dropFirst(Int(counts[field]))
            }
            #expect(rest.isEmpty)
            let length = weights.weighted(frequency: UInt32(own.count), counts: counts)
            #expect(try segment.lengthCodes()[Int(document)] == LengthCode.encode(length))
            found[try segment.key(of: document)] = Document(
                language: segment.summary.languages[try segment.language(of: document)].name,
                words: fields,
                sentenceStarts: starts[document] ?? [],
                keywords: try schema.keywordFields.indices.map {
                    try segment.keywords($0, overlay: view.overlay).values(of: document)
                },
                numbers: try schema.numberFields.indices.map {
                    try segment.numbers($0, overlay: view.overlay)[document]
                }
            )
        }
        return found
    }
}
