/// Reads all of a segment and says what does not fit together.
struct SegmentCheck: ~Copyable {
    /// More of one segment helps nobody.
    private static let maximalProblems = 20

    private let view: SegmentView
    private let weights: FieldWeights
    private let schema: IndexSchema
    private(set) var problems: [String] = []
    /// Positions that lists hold of each document.
    private var wordCounts: [UInt64]
    /// By word: in how many documents and how often it stands.
    private var documentFrequencies: [UInt32]
    private var positionCounts: [UInt64]
    private var lastDocuments: [UInt32]
    private let arena = PostingsArena()
    private var buffer = PositionBuffer()

    init(_ view: SegmentView, schema: IndexSchema) {
        self.view = view
        self.schema = schema
        weights = FieldWeights(schema.textFields.map(\.weight))
        wordCounts = Array(repeating: 0, count: view.segment.documentCount)
        documentFrequencies = Array(repeating: 0, count: view.segment.wordCount)
        positionCounts = Array(repeating: 0, count: view.segment.wordCount)
        lastDocuments = Array(repeating: 0, count: view.segment.wordCount)
    }

    /// Adds the keys of live documents to `keys`, which those of no two segments share.
    mutating func run(_ keys: inout Set<UInt64>) {
        do throws(IndexError) {
            try view.segment.bytes.verifyAll()
            try checkClasses()
            try checkWords()
            try checkSentences()
            try checkDocuments(&keys)
        } catch {
            note(error.message)
        }
    }

    private mutating func note(_ problem: String) {
        if problems.count < Self.maximalProblems {
            problems.append(problem)
        }
    }

    private mutating func expect(_ holds: Bool, _ problem: @autoclosure () -> String) {
        if !holds {
            note("\(view.segment.bytes.name): \(problem())")
        }
    }

    private mutating func checkClasses() throws(IndexError) {
        var classes = view.segment.classes()
        while try classes.next() {
            let stem = String(decoding: classes.key, as: UTF8.self)
            let forms = classes.forms
            expect(!forms.isEmpty, "the class \(stem) has no words")
            try checkList(classes.entry.info, of: stem, forms: forms)
            for (form, number) in forms.enumerated() {
                let word = try view.segment.word(number: number)
                expect(
                    word.classNumber == classes.entry.number && Int(word.form) == form,
                    "a word of the class \(stem) belongs to another"
                )
            }
        }
    }

    private mutating func checkList(_ info: PostingListInfo, of name: String, forms: [UInt32]) throws(IndexError) {
        arena.reset()
        var cursor = try view.segment.cursor(for: info, positions: true, weights: weights, arena: arena)
        var (documents, positions): (UInt32, UInt64) = (0, 0)
        var next: UInt32 = 0
        let counts = try view.segment.fieldWordCounts()
        while case let document = try cursor.next(), document != PostingsCursor.noDocument {
            expect(document >= next, "the documents of \(name) do not ascend")
            next = document &+ 1
            documents += 1
            buffer.removeAll()
            try cursor.positions(into: &buffer, withForms: true)
            positions += UInt64(buffer.count)
            let length = (0..<4).reduce(UInt64(0)) { $0 + UInt64(counts[document][$1]) }
            let last = buffer.count > 0 ? UInt64(buffer.positions[buffer.count - 1]) : 0
            expect(buffer.count > 0 && last < length, "\(name) stands behind the end of document \(document)")
            expect(buffer.count == Int(try cursor.frequency()), "\(name) is counted wrongly in document \(document)")
            count(document, forms, of: name)
        }
        expect(
            documents == info.documentFrequency && positions == info.positionCount,
            "\(name) is counted wrongly in the dictionary"
        )
    }

    private mutating func count(_ document: UInt32, _ forms: [UInt32], of name: String) {
        guard !forms.isEmpty else { return }
        wordCounts[Int(document)] += UInt64(buffer.count)
        for index in 0..<buffer.count {
            let form = Int(buffer.forms[index])
            guard form < forms.count, Int(forms[form]) < positionCounts.count else {
                return note("\(view.segment.bytes.name): \(name) has a form that its class lacks")
            }
            let word = Int(forms[form])
            positionCounts[word] += 1
            if lastDocuments[word] != document + 1 {
                lastDocuments[word] = document + 1
                documentFrequencies[word] += 1
            }
        }
    }

    private mutating func checkWords() throws(IndexError) {
        var words = view.segment.words()
        while try words.next() {
            let entry = words.entry
            guard Int(entry.number) < positionCounts.count else { break }
            expect(
                documentFrequencies[Int(entry.number)] == entry.documentFrequency
                    && positionCounts[Int(entry.number)] == entry.positionCount,
                "the word \(String(decoding: words.key, as: UTF8.self)) is counted wrongly"
            )
        }
    }

    private mutating func checkSentences() throws(IndexError) {
        if let starts = view.segment.summary.sentenceStarts {
            try checkList(starts, of: "the list of sentences", forms: [])
        }
    }

    private mutating func checkDocuments(_ keys: inout Set<UInt64>) throws(IndexError) {
        let segment = view.segment
        let counts = try segment.fieldWordCounts()
        let codes = try segment.lengthCodes()
        var total: UInt64 = 0
        for document in 0..<UInt32(segment.documentCount) {
            let words = (0..<4).reduce(UInt64(0)) { $0 + UInt64(counts[document][$1]) }
            expect(wordCounts[Int(document)] == words, "document \(document) lacks words")
            let length = weights.weighted(frequency: UInt32(clamping: words), counts: counts[document])
            expect(codes[Int(document)] == LengthCode.encode(length), "document \(document) has a wrong length")
            total += UInt64(length)
            expect(
                try segment.language(of: document) < segment.summary.languages.count,
                "document \(document) has no language"
            )
            let key = try segment.key(of: document)
            guard view.live.isLive(document) else { continue }
            expect(try segment.document(forKey: key) == document, "document \(document) is not found by its key")
            expect(keys.insert(key).inserted, "the key \(key) is there twice")
        }
        expect(total == segment.summary.totalLength, "the length of all documents is wrong")
        for field in schema.keywordFields.indices {
            let keywords = try segment.keywords(field, overlay: view.overlay)
            for document in 0..<UInt32(segment.documentCount) {
                _ = try keywords.values(of: document)
            }
        }
        for field in schema.numberFields.indices {
            _ = try segment.numbers(field, overlay: view.overlay)
        }
    }
}
