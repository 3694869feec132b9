extension PostingsStage {
    /// Weighted frequencies of the staged documents, in the scratch room.
    func weightedFrequencies(_ weights: FieldWeights) -> UnsafePointer<UInt32> {
        if weights.byField[weights.lastField] == 1 {
            scratch.update(from: frequencies, count: count)
        } else {
            for index in 0..<count { scratch[index] = weights.weighted(frequency: frequencies[index], counts: .zero) }
        }
        for slot in 0..<fieldSlotCount {
            let index = Int(fieldSlots[slot])
            scratch[index] = weights.weighted(frequency: frequencies[index], counts: fieldCounts[index])
        }
        return UnsafePointer(scratch)
    }

    // MARK: A full block

    /// Distances, frequencies less one, then the hits in fields other than the last.
    func writeDocuments(from base: UInt32, to sink: inout ByteSink) {
        var next = base
        for index in 0..<Self.capacity {
            scratch[index] = documents[index] &- next
            next = documents[index] &+ 1
        }
        PackedBlock.append(scratch, to: &sink)
        for index in 0..<Self.capacity { scratch[index] = frequencies[index] &- 1 }
        PackedBlock.append(scratch, to: &sink)
        writeFieldHits(to: &sink)
    }

    /// How many hits, then for each the document's place; its top bit tells that field and count follow and are not simply 0 and 1.
    private func writeFieldHits(to sink: inout ByteSink) {
        guard hasFieldCounts else { return sink.append(UInt8(0)) }
        var hits: UInt64 = 0
        for slot in 0..<fieldSlotCount {
            let counts = fieldCounts[Int(fieldSlots[slot])]
            for field in 0..<FieldWeights.fieldLimit - 1 where counts[field] > 0 { hits += 1 }
        }
        sink.appendVarint(hits)
        for slot in 0..<fieldSlotCount {
            let place = fieldSlots[slot]
            let counts = fieldCounts[Int(place)]
            for field in 0..<FieldWeights.fieldLimit - 1 {
                let count = counts[field]
                guard count > 0 else { continue }
                if field == 0, count == 1 {
                    sink.append(place)
                } else {
                    sink.append(place | 0x80)
                    sink.appendVarint(UInt64(count - 1) << 2 | UInt64(field))
                }
            }
        }
    }

    // MARK: Fewer than 128 documents

    /// The longest that a tail can be: 96 bits for a distance, 64 for each frequency, count and set of fields, one for whether there are any.
    static let maximumTailLength = capacity * (12 + 5 * 8 + 1) + 8

    /// Documents from `base` on, frequencies and counts by field as a run of bits; ``TailCode`` tells how. Takes up to ``maximumTailLength`` bytes.
    func writeTail(
        from base: UInt32,
        documentCount: UInt32,
        withFrequencies: Bool,
        withFieldCounts: Bool,
        bits target: inout BitWriter
    ) {
        var bits = target
        let span = documentCount &- base
        if count == 1 {
            bits.put(documents[0] &- base, width: BitWidth.of(span &- 1))
        } else {
            var next = base
            for index in 0..<count {
                scratch[index] = documents[index] &- next
                next = documents[index] &+ 1
            }
            let order: Int
            if count < TailCode.ownOrderCount {
                order = TailCode.order(count: count, span: span)
            } else {
                order = TailCode.bestOrder(scratch, count: count)
                bits.put(UInt32(truncatingIfNeeded: order), width: TailCode.orderWidth)
            }
            for index in 0..<count { bits.putGolomb(scratch[index], order: order) }
        }
        if withFrequencies {
            for index in 0..<count { bits.putGamma(frequencies[index]) }
        }
        if withFieldCounts { writeTailFields(bits: &bits) }
        target = bits
    }

    private func writeTailFields(bits: inout BitWriter) {
        for index in 0..<count {
            let counts = fieldCounts[index]
            bits.put(counts == .zero ? 0 : 1, width: 1)
            guard counts != .zero else { continue }
            var present: UInt32 = 0
            for field in 0..<FieldWeights.fieldLimit - 1 where counts[field] > 0 { present |= 1 << UInt32(field) }
            bits.putGamma(present)
            for field in 0..<FieldWeights.fieldLimit - 1 where counts[field] > 0 { bits.putGamma(counts[field]) }
        }
    }

    // MARK: Positions

    /// The longest that ``writePositions(bits:withForms:)`` writes.
    var maximumPositionsLength: Int { PositionCode.maximumLength(positionCount) + 2 * positionCount + 16 }

    /// The positions of each document, up to a whole byte; then, with forms, all forms at one width, up to a whole byte, and the width. Ends behind the last byte.
    func writePositions(bits target: inout BitWriter, withForms: Bool) {
        var bits = target
        defer { target = bits }
        // An inconsistent document is refused at the list's end; its positions are not worth writing.
        guard !isInconsistent else { return bits.align() }
        var own = UnsafePointer(positions)
        let limits = PositionCode.limits
        for index in 0..<count {
            let frequency = Int(frequencies[index])
            PositionCode.put(own, count: frequency, limit: limits[Int(lengthCodes[index])], bits: &bits)
            own += frequency
        }
        bits.align()
        guard withForms else { return }
        let width = BitWidth.of(UInt32(formBits))
        if width > 0 {
            for index in 0..<positionCount { bits.put(UInt32(forms[index]), width: width) }
            bits.align()
        }
        bits.put(UInt32(truncatingIfNeeded: width), width: 8)
        bits.align()
    }
}
