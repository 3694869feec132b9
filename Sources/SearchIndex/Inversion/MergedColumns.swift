/// What a merged segment holds beside its words.
struct MergedColumns: ~Copyable {
    let documentCount: Int
    let languages: [SegmentSummary.Language]
    /// Of each input, the new number of every language.
    let languageNumbers: [[Int]]
    let lengthCodes: PlainBuffer<UInt8>
    private let documentLanguages: NumberColumnWriter

    init(_ inputs: [SegmentView], _ numbering: [[UInt32]], _ schema: IndexSchema) throws(IndexError) {
        let names = Set(inputs.flatMap { $0.segment.summary.languages.map(\.name) })
            .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        guard names.count <= SegmentSummary.maximalLanguages else {
            throw IndexError(code: .invalid, message: "segments of too many languages can't be merged")
        }
        let numbers = inputs.map { input in
            input.segment.summary.languages.map { names.firstIndex(of: $0.name) ?? 0 }
        }
        var counted = names.map { SegmentSummary.Language(name: $0, documentCount: 0) }
        var lengthCodes = PlainBuffer<UInt8>()
        var documentLanguages = NumberColumnWriter()
        for (index, input) in inputs.enumerated() {
            let codes = try input.segment.lengthCodes()
            for document in 0..<UInt32(input.segment.documentCount)
            where numbering[index][Int(document)] != SegmentMerger.gone {
                let language = try input.segment.language(of: document)
                guard language < numbers[index].count else {
                    throw input.segment.bytes.damaged("has a document of an unknown language", at: 0)
                }
                counted[numbers[index][language]].documentCount += 1
                documentLanguages.append(Int64(numbers[index][language]))
                lengthCodes.append(codes[Int(document)])
            }
        }
        languages = counted
        languageNumbers = numbers
        documentCount = lengthCodes.count
        self.documentLanguages = documentLanguages
        self.lengthCodes = lengthCodes
    }

    func write(
        _ inputs: [SegmentView],
        _ numbering: [[UInt32]],
        _ schema: IndexSchema,
        sentenceStarts: PostingListInfo?,
        to writer: inout SegmentWriter
    ) throws(IndexError) {
        try writer.add(.documentLanguages, documentLanguages.finish())
        try writer.add(.lengthCodes, Array(lengthCodes.values))
        try writeKeys(inputs, numbering, to: &writer)
        let totalLength = try writeFieldWordCounts(inputs, numbering, schema, to: &writer)
        for field in schema.numberFields.indices {
            var column = NumberColumnWriter()
            try forEachInput(inputs, numbering) { input, documents throws(IndexError) in
                let numbers = try input.segment.numbers(field, overlay: input.overlay)
                for document in documents {
                    column.append(numbers[document])
                }
            }
            try writer.add(.numbers, field: field, column.finish())
        }
        for field in schema.keywordFields.indices {
            try writer.add(.keywords, field: field, keywords(field, inputs, numbering))
        }
        let summary = SegmentSummary(
            languages: languages,
            totalLength: totalLength,
            sentenceStarts: sentenceStarts
        )
        try writer.add(.summary, summary.encode())
    }

    private func writeKeys(
        _ inputs: [SegmentView],
        _ numbering: [[UInt32]],
        to writer: inout SegmentWriter
    ) throws(IndexError) {
        var all: [UInt64] = []
        all.reserveCapacity(documentCount)
        try forEachInput(inputs, numbering) { input, documents throws(IndexError) in
            let keys = try input.segment.keys()
            for document in documents {
                all.append(keys[document])
            }
        }
        let sections = KeyLookup.sections(keys: all)
        try writer.add(.keys, sections.keys)
        try writer.add(.keyLookup, sections.lookup)
    }

    /// Gives the weighted length of all documents.
    private func writeFieldWordCounts(
        _ inputs: [SegmentView],
        _ numbering: [[UInt32]],
        _ schema: IndexSchema,
        to writer: inout SegmentWriter
    ) throws(IndexError) -> UInt64 {
        var total: UInt64 = 0
        for (field, text) in schema.textFields.enumerated() {
            var column = NumberColumnWriter()
            try forEachInput(inputs, numbering) { input, documents throws(IndexError) in
                let counts = try input.segment.fieldWordCounts()
                for document in documents {
                    let count = counts[document][field]
                    column.append(Int64(count))
                    total += UInt64(count) * UInt64(text.weight)
                }
            }
            try writer.add(.fieldWordCounts, field: field, column.finish())
        }
        return total
    }

    private func keywords(
        _ field: Int,
        _ inputs: [SegmentView],
        _ numbering: [[UInt32]]
    ) throws(IndexError) -> [UInt8] {
        var column = KeywordColumnWriter()
        let unknown = UInt32.max
        try forEachInput(inputs, numbering) { input, documents throws(IndexError) in
            let reader = try input.segment.keywords(field, overlay: input.overlay)
            var numbers = [UInt32](repeating: unknown, count: reader.valueCount)
            var ordinals: [UInt32] = []
            for document in documents {
                ordinals.removeAll(keepingCapacity: true)
                reader.forEachOrdinal(of: document) { ordinals.append($0) }
                for (place, ordinal) in ordinals.enumerated() {
                    if numbers[Int(ordinal)] == unknown {
                        numbers[Int(ordinal)] = column.number(of: try reader.value(ordinal))
                    }
                    ordinals[place] = numbers[Int(ordinal)]
                }
                column.append(numbers: ordinals)
            }
        }
        return try column.finish()
    }

    /// Every input with its documents that stay, ascending.
    private func forEachInput(
        _ inputs: [SegmentView],
        _ numbering: [[UInt32]],
        _ body: (SegmentView, [UInt32]) throws(IndexError) -> Void
    ) throws(IndexError) {
        for (input, numbers) in zip(inputs, numbering) {
            let staying = numbers.indices.lazy.filter { numbers[$0] != SegmentMerger.gone }
            try body(input, staying.map { UInt32($0) })
        }
    }
}
