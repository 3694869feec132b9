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
        stage.removeAll()
        stage.isInconsistent = false
        stage.nextDocument = 0
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
        let count = positions.count
        stage.reserve(count)
        let place = stage.positionCount
        for index in 0..<count { stage.positions[place &+ index] = source[index] }
        if let forms {
            copyForms(forms, count: count, to: place)
        } else {
            for index in 0..<count { stage.forms[place &+ index] = 0 }
        }
        stage.close(
            document: document,
            lengthCode: lengthCode,
            frequency: count,
            fieldCounts: fieldCounts,
            hasFieldCounts: fieldCounts != .zero
        )
    }

    /// A whole list or part of one as segment-wide word numbers, strictly ascending, with their forms (nil: all form 0).
    mutating func add(
        words: UnsafeBufferPointer<UInt32>,
        forms: UnsafePointer<UInt16>?,
        in layout: borrowing DocumentLayout
    ) {
        guard let source = words.baseAddress, let starts = layout.starts.baseAddress else { return }
        var index = 0
        var document = 0
        while index < words.count {
            if stage.isFull { writeBlock() }
            let word = source[index]
            document = layout.document(of: word, from: document)
            let start = starts[document]
            let end = starts[document &+ 1]
            // Only as many as the document has words, so a list is not staged whole.
            let limit = min(words.count, index &+ Int(end &- start))
            stage.reserve(limit &- index)
            let target = stage.positions + stage.positionCount
            let first = index
            repeat {
                target[index &- first] = source[index] &- start
                index &+= 1
            } while index < limit && source[index] < end
            let count = index &- first
            if let forms {
                copyForms(forms + first, count: count, to: stage.positionCount)
            } else {
                (stage.forms + stage.positionCount).update(repeating: 0, count: count)
            }
            let counts = layout.fieldCounts(of: document, lastField: weights.lastField, positions: target, count: count)
            stage.close(
                document: UInt32(truncatingIfNeeded: document),
                lengthCode: layout.lengthCodes[document],
                frequency: count,
                fieldCounts: counts,
                hasFieldCounts: counts != .zero
            )
        }
    }

    @inline(__always)
    private mutating func copyForms(_ forms: UnsafePointer<UInt16>, count: Int, to place: Int) {
        var bits: UInt16 = 0
        for index in 0..<count {
            let form = forms[index]
            stage.forms[place &+ index] = form
            bits |= form
        }
        stage.formBits |= bits
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
        documentFrequency += stage.count
        positionCount += UInt64(stage.positionCount)
        if stage.hasFieldCounts { hasFieldCounts = true }
        formBits |= stage.formBits
    }

    private mutating func writeShortList() {
        guard stage.count > 0 else { return }
        tally()
        let isPlain = positionCount == UInt64(documentFrequency)
        var bits = BitWriter()
        stage.writeTail(
            from: 0,
            documentCount: documentCount,
            withFrequencies: !isPlain,
            withFieldCounts: hasFieldCounts,
            bits: &bits,
            to: &postings
        )
        stage.writePositions(bits: &bits, withForms: formBits != 0, to: &postings)
        stage.removeAll()
    }

    /// Writes the staged documents as a block of a long list; fewer than 128 are its tail.
    private mutating func writeBlock() {
        tally()
        if stage.isFull {
            stage.writeDocuments(from: base, to: &postings)
        } else {
            var bits = BitWriter()
            stage.writeTail(
                from: base,
                documentCount: documentCount,
                withFrequencies: true,
                withFieldCounts: hasFieldCounts,
                bits: &bits,
                to: &postings
            )
            bits.align(&postings)
        }
        var bits = BitWriter()
        stage.writePositions(bits: &bits, withForms: true, to: &positions)
        let last = stage.documents[stage.count - 1]
        base = last &+ 1
        for index in 0..<stage.count {
            let frequency = stage.weightedFrequency(index, weights: weights)
            skips.gather(frequency: frequency, lengthCode: stage.lengthCodes[index])
        }
        skips.endBlock(
            lastDocument: last,
            dataEnd: postings.count - postingsStart,
            positionsEnd: positions.count - positionsStart
        )
        stage.removeAll()
    }
}
