/// Makes one segment of several: decodes their lists and writes them anew without the documents that are not live.
struct SegmentMerger: ~Copyable {
    /// Instead of a new number, of a document that was left out.
    static let gone = UInt32.max

    private let schema: IndexSchema
    private let inputs: [SegmentView]
    private let weights: FieldWeights
    /// Whether nobody wants the result any more.
    private let isCancelled: @Sendable () -> Bool
    private let arena = PostingsArena()
    private var buffer = PositionBuffer()
    private var forms = MergedForms()

    init(_ inputs: [SegmentView], schema: IndexSchema, isCancelled: @escaping @Sendable () -> Bool = { false }) {
        self.schema = schema
        self.inputs = inputs
        self.isCancelled = isCancelled
        weights = FieldWeights(schema.textFields.map(\.weight))
    }

    /// Of each input, the new number of every document.
    func numbering() -> [[UInt32]] {
        var next: UInt32 = 0
        return inputs.map { input in
            (0..<UInt32(input.segment.documentCount)).map { document in
                guard input.live.isLive(document) else { return Self.gone }
                defer { next += 1 }
                return next
            }
        }
    }

    /// Writes the segment; gives how many documents it has. Where that is 0 nothing was written.
    mutating func write(_ numbering: [[UInt32]], to writer: inout SegmentWriter) throws(IndexError) -> Int {
        let columns = try MergedColumns(inputs, numbering, schema)
        guard columns.documentCount > 0 else { return 0 }
        let segments = inputs.map(\.segment)
        let words = try MergedWords(segments, languages: columns.languageNumbers)
        var lists = PostingsWriter(weights: weights, documentCount: columns.documentCount)
        try writer.begin(.postings)
        let classes = try writeClasses(numbering, columns, words, &lists, to: &writer)
        let sentences = try writeSentences(numbering, columns, &lists)
        try writer.append(lists.takePostings())
        try writer.end()
        try writer.add(.positions, lists.takePositions())
        words.number()
        try writer.add(.classes, classes.dictionary(words))
        try writer.add(.words, words.dictionary(segments, languages: columns.languageNumbers))
        try columns.write(inputs, numbering, schema, sentenceStarts: sentences, to: &writer)
        return columns.documentCount
    }

    private mutating func writeClasses(
        _ numbering: [[UInt32]],
        _ columns: borrowing MergedColumns,
        _ words: borrowing MergedWords,
        _ lists: inout PostingsWriter,
        to writer: inout SegmentWriter
    ) throws(IndexError) -> MergedClasses {
        var sources: [MergeSource<ClassCursor>] = []
        for (input, languages) in zip(inputs, columns.languageNumbers) {
            sources.append(try MergeSource(input.segment.classes(), languages: languages))
        }
        var merge = OrderedMerge(sources: sources)
        var classes = MergedClasses()
        while try merge.next() {
            guard let first = merge.holders.first else { break }
            try takeForms(merge.holders, sources, numbering, columns, words)
            lists.beginList()
            for (place, holder) in merge.holders.enumerated() {
                let info = sources[holder].entry.info
                try copy(info, of: holder, at: place, numbering[holder], columns, to: &lists)
            }
            let info = try lists.endList()
            guard info.documentFrequency > 0 else { continue }
            forms.finish(words, info: info, classNumber: classes.count)
            classes.append(
                language: sources[first].language,
                stem: sources[first].key,
                info: info,
                forms: forms.places
            )
            if classes.count & 0xFFF == 0 {
                try writer.append(lists.takePostings())
                if isCancelled() {
                    throw IndexError(code: .closed, message: "merging was given up")
                }
            }
        }
        return classes
    }

    /// Numbers the forms of the current class by how often they stand in the documents that stay.
    private mutating func takeForms(
        _ holders: [Int],
        _ sources: [MergeSource<ClassCursor>],
        _ numbering: [[UInt32]],
        _ columns: borrowing MergedColumns,
        _ words: borrowing MergedWords
    ) throws(IndexError) {
        forms.begin(holders, sources, words)
        forms.mapForms(holders, sources, words)
        guard forms.areSeveral, holders.contains(where: { inputs[$0].live.deletedCount > 0 }) else { return }
        // What the dictionaries count includes deleted documents: the lists are read once more.
        for (place, holder) in holders.enumerated() {
            try read(sources[holder].entry.info, of: holder, at: place, numbering[holder]) { _, _, _, _ in }
        }
        forms.setPositionCounts(words)
        forms.sort(words)
        forms.mapForms(holders, sources, words)
    }

    /// Copies one input's list, with its form numbers made new ones.
    private mutating func copy(
        _ info: PostingListInfo,
        of input: Int,
        at place: Int?,
        _ numbering: [UInt32],
        _ columns: borrowing MergedColumns,
        to lists: inout PostingsWriter
    ) throws(IndexError) {
        let codes = columns.lengthCodes.base
        try read(info, of: input, at: place, numbering) { document, positions, forms, counts in
            lists.add(
                document: document,
                lengthCode: codes[Int(document)],
                positions: positions,
                forms: forms,
                fieldCounts: counts
            )
        }
    }

    /// Calls `body` for every document of an input's list that stays; `place` is the input's among the holders of the class.
    @inline(__always)
    private mutating func read(
        _ info: PostingListInfo,
        of input: Int,
        at place: Int?,
        _ numbering: [UInt32],
        _ body: (UInt32, UnsafeBufferPointer<UInt32>, UnsafePointer<UInt16>?, SIMD4<UInt32>) -> Void
    ) throws(IndexError) {
        arena.reset()
        let segment = inputs[input].segment
        var cursor = try segment.cursor(for: info, positions: true, weights: weights, arena: arena)
        let mapsForms = place != nil && forms.areSeveral
        while true {
            let document = try cursor.next()
            guard document != PostingsCursor.noDocument else { return }
            let number = numbering[Int(document)]
            guard number != Self.gone else { continue }
            buffer.removeAll()
            try cursor.positions(into: &buffer, withForms: mapsForms && info.hasForms)
            var newForms: UnsafePointer<UInt16>?
            if mapsForms, let place {
                let own = info.hasForms ? buffer.forms : nil
                let taken = forms.take(own, count: buffer.count, document: number, holder: place)
                guard let taken else { throw segment.bytes.damaged("has a form that its dictionary lacks", at: 0) }
                newForms = taken
            }
            let positions = UnsafeBufferPointer(start: UnsafePointer(buffer.positions), count: buffer.count)
            var counts = info.hasFieldCounts ? try cursor.fieldCounts() : .zero
            // Not stored: what the others leave.
            counts[weights.lastField] = 0
            body(number, positions, newForms, counts)
        }
    }

    private mutating func writeSentences(
        _ numbering: [[UInt32]],
        _ columns: borrowing MergedColumns,
        _ lists: inout PostingsWriter
    ) throws(IndexError) -> PostingListInfo? {
        lists.beginList()
        for (index, input) in inputs.enumerated() {
            if let info = input.segment.summary.sentenceStarts {
                try copy(info, of: index, at: nil, numbering[index], columns, to: &lists)
            }
        }
        let info = try lists.endList()
        return info.documentFrequency > 0 ? info : nil
    }
}
