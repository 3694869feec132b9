extension PostingsCursor {
    /// Frequencies of the current block, decoded at the first call; 128 readable numbers.
    @inline(__always)
    mutating func frequencies() throws(IndexError) -> UnsafePointer<UInt32> {
        if state.fieldPlace == PostingsBlockState.unknown { try decodeFrequencies() }
        return UnsafePointer(source.frequencies)
    }

    @inline(never)
    private mutating func decodeFrequencies() throws(IndexError) {
        guard countInBlock > 0 else { throw PostingsSource.damaged }
        state.fieldPlace = try source.decodeFrequencies(ofBlock: block, at: state.frequencyPlace)
    }

    /// Weighted frequencies of the current block; 128 readable numbers. 0 where a document has hits only in fields left out.
    @inline(__always)
    mutating func weightedFrequencies() throws(IndexError) -> UnsafePointer<UInt32> {
        if !source.hasFieldCounts, weights.byField[weights.lastField] == 1 { return try frequencies() }
        if !state.hasWeighted { try weigh() }
        return UnsafePointer(source.weighted)
    }

    @inline(never)
    private mutating func weigh() throws(IndexError) {
        let plain = try frequencies()
        let weighted = source.weighted
        let lastWeight = weights.byField[weights.lastField]
        for index in 0..<PostingsLayout.blockLength { weighted[index] = plain[index] &* lastWeight }
        let extra = weights.byField &- SIMD4(repeating: lastWeight)
        _ = try source.forEachFieldHit(ofBlock: block, at: state.fieldPlace) { index, field, count in
            weighted[index] &+= extra[field] &* count
        }
        state.hasWeighted = true
    }

    /// Positions of the current document.
    @inline(__always)
    mutating func frequency() throws(IndexError) -> UInt32 { try frequencies()[indexInBlock] }

    /// Σ weight × count of the current document; 0 when it has hits only in fields left out.
    @inline(__always)
    mutating func weightedFrequency() throws(IndexError) -> UInt32 { try weightedFrequencies()[indexInBlock] }

    /// Hits of the current document by field, the last of the weights' fields included.
    mutating func fieldCounts() throws(IndexError) -> SIMD4<UInt32> {
        let wanted = indexInBlock
        var counts = SIMD4<UInt32>.zero
        var rest = try frequency()
        _ = try source.forEachFieldHit(ofBlock: block, at: state.fieldPlace) { index, field, count in
            guard index == wanted else { return }
            counts[field] = count
            rest = rest >= count ? rest &- count : 0
        }
        counts[weights.lastField] &+= rest
        return counts
    }
}
