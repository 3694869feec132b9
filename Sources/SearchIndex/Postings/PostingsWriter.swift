/// Writes posting lists one after another: documents, frequencies, counts by field, positions and forms.
///
/// Documents of a list come in ascending order, each once, numbers below the document count. What comes out are two runs of bytes, the sections of
/// postings and of positions. Documents are staged in blocks of 128; only at a list's end is it known whether it is short.
struct PostingsWriter: ~Copyable {
    private let weights: FieldWeights
    private let documentCount: UInt32
    private var stage = PostingsStage()
    private var postings = ByteSink()
    private var positions = ByteSink()
    private var skips = SkipTableWriter()

    /// Bytes of both sections that were already taken, and where the current list begins.
    private var takenPostings = 0
    private var takenPositions = 0
    private var postingsStart = 0
    private var positionsStart = 0

    private var documentFrequency = 0
    private var positionCount: UInt64 = 0
    private var hasFieldCounts = false
    private var formBits: UInt16 = 0
    /// One above the last document of the blocks written.
    private var base: UInt32 = 0

    /// Weights of the schema's fields, and how many documents the segment has.
    init(weights: FieldWeights, documentCount: Int) {
        self.weights = weights
        self.documentCount = UInt32(clamping: documentCount)
    }

    mutating func beginList() {
        stage.beginList()
        skips.removeAll()
        postingsStart = postings.count
        positionsStart = positions.count
        documentFrequency = 0
        positionCount = 0
        hasFieldCounts = false
        formBits = 0
        base = 0
    }

    /// One document of the list: its positions (word numbers across the document, strictly ascending, at least one), their forms (nil: all form 0), and how many lie in each field but the last.
    ///
    /// The length code must be that of the document's weighted length: the room that positions take follows from it.
    @inline(__always)
    mutating func add(
        document: UInt32,
        lengthCode: UInt8,
        positions: UnsafeBufferPointer<UInt32>,
        forms: UnsafePointer<UInt16>?,
        fieldCounts: SIMD4<UInt32>
    ) {
        guard let source = positions.baseAddress, !positions.isEmpty else { return }
        if stage.isFull { writeBlock() }
        stage.add(
            document: document,
            lengthCode: lengthCode,
            positions: source,
            count: positions.count,
            forms: forms,
            fieldCounts: fieldCounts
        )
    }

    /// A whole list or part of one as segment-wide word numbers, strictly ascending and below the layout's, with their forms (nil: all form 0).
    ///
    /// The next part begins in a later document.
    mutating func add(
        words: UnsafeBufferPointer<UInt32>,
        forms: UnsafePointer<UInt16>?,
        in layout: borrowing DocumentLayout
    ) {
        var index = 0
        while index < words.count {
            if stage.isFull { writeBlock() }
            index += stage.add(
                words: UnsafeBufferPointer(rebasing: words[index...]),
                forms: forms.map { $0 + index },
                in: layout,
                lastField: weights.lastField
            )
        }
    }

    /// Ends the list; throws `.full` when it is too large for its 32-bit offsets, `.invalid` when documents or positions were not ascending, or not below document count and length.
    mutating func endList() throws(IndexError) -> PostingListInfo {
        if documentFrequency == 0, !stage.isFull {
            writeShortList()
        } else {
            if stage.count > 0 { writeBlock() }
            skips.write(to: &postings)
        }
        guard !stage.isInconsistent, stage.nextDocument <= documentCount else {
            throw IndexError(
                code: .invalid,
                message: "Documents or positions of a posting list are out of order or range."
            )
        }
        guard postings.count - postingsStart < Int(UInt32.max), positions.count - positionsStart < Int(UInt32.max)
        else {
            throw IndexError(code: .full, message: "A posting list is longer than 4 GiB; use smaller segments.")
        }
        return PostingListInfo(
            documentFrequency: UInt32(documentFrequency),
            positionCount: positionCount,
            hasFieldCounts: hasFieldCounts,
            hasForms: formBits != 0,
            postingsOffset: takenPostings + postingsStart,
            postingsLength: postings.count - postingsStart,
            positionsOffset: takenPositions + positionsStart,
            positionsLength: positions.count - positionsStart
        )
    }

    /// The bytes written since the last call, between lists; offsets go on counting from the first list.
    mutating func takePostings() -> [UInt8] {
        takenPostings += postings.count
        return postings.take()
    }

    mutating func takePositions() -> [UInt8] {
        takenPositions += positions.count
        return positions.take()
    }

    // MARK: Writing what is staged

    private mutating func tally() {
        stage.completeForms()
        documentFrequency += stage.count
        positionCount += UInt64(stage.positionCount)
        if stage.hasFieldCounts { hasFieldCounts = true }
        formBits |= stage.formBits
    }

    private mutating func writeShortList() {
        guard stage.count > 0 else { return }
        tally()
        let isPlain = positionCount == UInt64(documentFrequency)
        postings.reserve(PostingsStage.maximumTailLength + stage.maximumPositionsLength)
        var bits = BitWriter(at: postings.end)
        stage.writeTail(
            from: 0,
            documentCount: documentCount,
            withFrequencies: !isPlain,
            withFieldCounts: hasFieldCounts,
            bits: &bits
        )
        stage.writePositions(bits: &bits, withForms: formBits != 0)
        postings.advance(to: bits.target)
        stage.removeAll()
    }

    /// Writes the staged documents as a block of a long list; fewer than 128 are its tail.
    private mutating func writeBlock() {
        tally()
        if stage.isFull { stage.writeDocuments(from: base, to: &postings) } else { writeLongTail() }
        positions.reserve(stage.maximumPositionsLength)
        var bits = BitWriter(at: positions.end)
        stage.writePositions(bits: &bits, withForms: true)
        positions.advance(to: bits.target)
        endBlock()
        stage.removeAll()
    }

    private mutating func writeLongTail() {
        postings.reserve(PostingsStage.maximumTailLength)
        var bits = BitWriter(at: postings.end)
        stage.writeTail(
            from: base,
            documentCount: documentCount,
            withFrequencies: true,
            withFieldCounts: hasFieldCounts,
            bits: &bits
        )
        bits.align()
        postings.advance(to: bits.target)
    }

    private mutating func endBlock() {
        let last = stage.documents[stage.count - 1]
        base = last &+ 1
        skips.gather(stage.weightedFrequencies(weights), lengthCodes: stage.lengthCodes, count: stage.count)
        skips.endBlock(
            lastDocument: last,
            dataEnd: postings.count - postingsStart,
            positionsEnd: positions.count - positionsStart
        )
    }
}
