extension PostingsCursor {
    /// Appends the positions of the current document, ascending, and their forms if wanted; without, those stay undefined.
    mutating func positions(into buffer: inout PositionBuffer, withForms: Bool) throws(IndexError) {
        let (count, limit) = try findPositions()
        let place = buffer.grow(by: Int(count))
        guard
            PositionCode.decode(
                positionBase + state.positionStart,
                at: state.positionPlace,
                count: Int(count),
                limit: limit,
                into: buffer.positions + place
            )
        else { throw PostingsSource.damaged }
        if withForms { try decodeForms(count: Int(count), into: buffer.forms + place) }
    }

    /// The positions of the current document for a reader who may not need them all; valid until the segment goes.
    @inline(__always)
    mutating func positionStream() throws(IndexError) -> PositionStream {
        let (count, limit) = try findPositions()
        return PositionStream(
            positionBase + state.positionStart,
            at: state.positionPlace,
            count: Int(count),
            limit: limit
        )
    }

    /// Moves to the current document's positions; gives their number and what is above them all.
    @inline(__always)
    private mutating func findPositions() throws(IndexError) -> (count: UInt32, limit: UInt32) {
        let frequencies = try frequencies()
        if state.positionPlace == PostingsBlockState.unknown || state.positionIndex > indexInBlock {
            try openPositions()
        }
        let end = (state.positionEnd &- state.positionStart) &* 8
        if state.positionIndex < indexInBlock { stepOverPositions(frequencies) }
        let count = frequencies[indexInBlock]
        let limit = positionLimit(document)
        // No code is shorter than its count less one, so what fits is also a number that memory can hold.
        guard state.positionPlace <= end, count > 0,
            PositionCode.bitCount(count, limit: limit) <= end &- state.positionPlace
        else { throw PostingsSource.damaged }
        return (count, limit)
    }

    /// Steps over the positions of the documents before the current one, whose lengths follow from their numbers.
    private mutating func stepOverPositions(_ frequencies: UnsafePointer<UInt32>) {
        let limits = source.positionLimits
        let codes = source.lengthCodes
        let shortBitCounts = PositionCode.shortBitCounts
        var place = state.positionPlace
        var before = state.positionsBefore
        for index in state.positionIndex..<indexInBlock {
            let count = frequencies[index]
            let code = Int(codes[Int(documents[index])])
            if count < PositionCode.shortCounts {
                place &+= Int(shortBitCounts[code &* PositionCode.shortCounts &+ Int(count)])
            } else {
                place &+= PositionCode.bitCount(count, limit: limits[code])
            }
            before &+= UInt64(count)
        }
        state.positionPlace = place
        state.positionsBefore = before
        state.positionIndex = indexInBlock
    }

    /// Short lists keep positions among the postings.
    private var positionBase: UnsafeRawPointer { source.isShort ? source.postings : source.positions }

    @inline(__always)
    private func positionLimit(_ document: UInt32) -> UInt32 {
        source.positionLimits[Int(source.lengthCodes[Int(document)])]
    }

    /// Finds where the block's positions lie.
    @inline(never)
    private mutating func openPositions() throws(IndexError) {
        state.positionIndex = 0
        state.positionsBefore = 0
        if source.isShort {
            state.positionStart = 0
            state.positionEnd = source.dataLength
            state.positionPlace = try source.forEachFieldHit(ofBlock: block, at: state.fieldPlace) { _, _, _ in }
            return
        }
        let start = block == 0 ? 0 : source.skips.positionsEnd(block &- 1)
        let end = source.skips.positionsEnd(block)
        guard start <= end, end <= source.positionsLength else { throw PostingsSource.damaged }
        state.positionStart = start
        state.positionEnd = end
        state.positionPlace = 0
    }

    // MARK: Forms

    private mutating func decodeForms(count: Int, into forms: UnsafeMutablePointer<UInt16>) throws(IndexError) {
        if state.formPlace == PostingsBlockState.unknown { try openForms() }
        let width = state.formWidth
        guard width > 0 else { return forms.update(repeating: 0, count: count) }
        let base = positionBase + state.positionStart
        let mask = BitWidth.mask(width)
        var place = state.formPlace &+ Int(truncatingIfNeeded: state.positionsBefore) &* width
        guard place &+ count &* width <= (state.positionEnd &- state.positionStart) &* 8 else {
            throw PostingsSource.damaged
        }
        for index in 0..<count {
            forms[index] = UInt16(
                truncatingIfNeeded: UInt32(truncatingIfNeeded: BitReader.window(base, at: place)) & mask
            )
            place &+= width
        }
    }

    /// The forms end with a byte that tells their width, so they are found from behind.
    @inline(never)
    private mutating func openForms() throws(IndexError) {
        let length = state.positionEnd &- state.positionStart
        guard source.hasForms else {
            state.formWidth = 0
            state.formPlace = 0
            return
        }
        guard length > 0 else { throw PostingsSource.damaged }
        let width = Int((positionBase + (state.positionEnd &- 1)).load(as: UInt8.self))
        var total: UInt64 = 0
        for index in 0..<countInBlock { total &+= UInt64(source.frequencies[index]) }
        let formLength = Int(truncatingIfNeeded: total &* UInt64(width) &+ 7) / 8
        guard width <= 16, formLength < length else { throw PostingsSource.damaged }
        state.formWidth = width
        state.formPlace = (length &- 1 &- formLength) &* 8
    }
}
