extension PostingsStage {
    /// Σ weight × count of a staged document.
    @inline(__always)
    func weightedFrequency(_ index: Int, weights: FieldWeights) -> UInt32 {
        guard hasFieldCounts || weights.byField[weights.lastField] != 1 else { return frequencies[index] }
        return weights.weighted(frequency: frequencies[index], counts: fieldCounts[index])
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
        for index in 0..<Self.capacity {
            for field in 0..<FieldWeights.fieldLimit - 1 where fieldCounts[index][field] > 0 { hits += 1 }
        }
        sink.appendVarint(hits)
        for index in 0..<Self.capacity where fieldCounts[index] != .zero {
            let place = UInt8(truncatingIfNeeded: index)
            for field in 0..<FieldWeights.fieldLimit - 1 {
                let count = fieldCounts[index][field]
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

    /// Documents from `base` on, frequencies and counts by field as a run of bits; ``TailCode`` tells how.
    func writeTail(
        from base: UInt32,
        documentCount: UInt32,
        withFrequencies: Bool,
        withFieldCounts: Bool,
        bits: inout BitWriter,
        to sink: inout ByteSink
    ) {
        sink.reserve(count * (12 + 8 + 25) + 16)
        let span = documentCount &- base
        if count == 1 {
            bits.put(documents[0] &- base, width: BitWidth.of(span &- 1), to: &sink)
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
                bits.put(UInt32(truncatingIfNeeded: order), width: TailCode.orderWidth, to: &sink)
            }
            for index in 0..<count { bits.putGolomb(scratch[index], order: order, to: &sink) }
        }
        if withFrequencies {
            for index in 0..<count { bits.putGamma(frequencies[index], to: &sink) }
        }
        if withFieldCounts { writeTailFields(bits: &bits, to: &sink) }
    }

    private func writeTailFields(bits: inout BitWriter, to sink: inout ByteSink) {
        for index in 0..<count {
            let counts = fieldCounts[index]
            bits.put(counts == .zero ? 0 : 1, width: 1, to: &sink)
            guard counts != .zero else { continue }
            var present: UInt32 = 0
            for field in 0..<FieldWeights.fieldLimit - 1 where counts[field] > 0 { present |= 1 << UInt32(field) }
            bits.putGamma(present, to: &sink)
            for field in 0..<FieldWeights.fieldLimit - 1 where counts[field] > 0 {
                bits.putGamma(counts[field], to: &sink)
            }
        }
    }

    // MARK: Positions

    /// The positions of each document, up to a whole byte; then, with forms, all forms at one width, up to a whole byte, and the width.
    func writePositions(bits: inout BitWriter, withForms: Bool, to sink: inout ByteSink) {
        // An inconsistent document is refused at the list's end; its positions are not worth writing.
        guard !isInconsistent else { return bits.align(&sink) }
        var place = 0
        for index in 0..<count {
            let limit = PositionCode.limits[Int(lengthCodes[index])]
            let frequency = frequencies[index]
            sink.reserve(PositionCode.bitCount(frequency, limit: limit) &>> 3 &+ 16)
            PositionCode.put(positions + place, count: Int(frequency), limit: limit, bits: &bits, to: &sink)
            place &+= Int(frequency)
        }
        bits.align(&sink)
        guard withForms else { return }
        let width = BitWidth.of(UInt32(formBits))
        sink.reserve((positionCount * width) >> 3 + 16)
        if width > 0 {
            for index in 0..<positionCount { bits.put(UInt32(forms[index]), width: width, to: &sink) }
            bits.align(&sink)
        }
        sink.append(UInt8(truncatingIfNeeded: width))
    }
}
