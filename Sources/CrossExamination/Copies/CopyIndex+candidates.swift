extension CopyIndex {
    /// More candidates than these are never compared with one article.
    package static let mostCandidates = 32
    /// Of texts that seem equal to the one asked about fewer are given: they are linked with one another already.
    static let mostEqual = 8
    /// Occurrences that one question looks at, the rarest samples' first: what thousands of articles share is a formula,
    /// and where a text is nothing else, some of the thousands will do.
    static let mostOccurrences = 8192

    /// The articles that may share half of the smaller text with the one that the samples are of, most likely first;
    /// the article itself among them where it is in the index.
    ///
    /// Where there are more than are given, `article` decides which: every copy of a text that very many print gets others,
    /// so that those that are left stay linked when some go.
    package func candidates(
        of samples: CopySamples,
        for article: Int64 = 0,
        limit: Int = mostCandidates
    ) -> [Int64] {
        let salt = UInt64(bitPattern: article) &* 0x9E37_79B9_7F4A_7C15
        let (found, unseen) = occurrences(of: samples, salt: salt)
        let traits = Traits(samples)
        var best: [Candidate] = []
        var start = 0
        while start < found.count {
            let slot = slots[found[start]]
            var end = start
            while end < found.count, found[end] == found[start] {
                end += 1
            }
            if let share = share(of: end - start, unseen: unseen, with: slot, traits) {
                let isEqual = slot.traits == traits && end - start + unseen >= samples.hashes.count
                best.append(Candidate(article: slot.article, share: share, isEqual: isEqual, salt: salt))
            }
            start = end
        }
        best.sort { $0.precedes($1) }
        let equal = best.prefix { $0.isEqual }.count
        best.removeSubrange(min(equal, Self.mostEqual)..<equal)
        return best.prefix(limit).map(\.article)
    }

    /// The slots in which the samples occur, ascending, once for each sample; and how many samples were not looked at.
    private func occurrences(of samples: CopySamples, salt: UInt64) -> (slots: [Int], unseen: Int) {
        var places: [(bucket: Int, range: Range<Int>)] = []
        for hash in samples.hashes {
            let bucket = bucket(of: hash)
            let start = buckets[bucket].firstPlace(from: Occurrence(hash, 0))
            let end = buckets[bucket].lastPlace(of: hash, from: start)
            if start < end {
                places.append((bucket, start..<end))
            }
        }
        places.sort { $0.range.count != $1.range.count ? $0.range.count < $1.range.count : $0.bucket < $1.bucket }
        var found: [Int] = []
        var seen = 0
        while seen < places.count, found.count < Self.mostOccurrences {
            let (bucket, range) = places[seen]
            let count = min(range.count, Self.mostOccurrences - found.count)
            // Of too many a stretch, which begins somewhere else for every article.
            let start = range.lowerBound + Int(salt >> 32) % (range.count - count + 1)
            for occurrence in buckets[bucket][start..<start + count] where slots[occurrence.slot].isLive {
                found.append(occurrence.slot)
            }
            seen += 1
        }
        found.sort()
        return (found, places.count - seen)
    }

    /// The share of the smaller text that `shared` samples speak for; nil where half of it is hardly shared: one and
    /// a half standard deviations fewer than half would have.
    private func share(of shared: Int, unseen: Int, with slot: Slot, _ traits: Traits) -> Double? {
        let (least, most) =
            traits.shingleCount < slot.traits.shingleCount ? (traits, slot.traits) : (slot.traits, traits)
        guard least.shingleCount > 0 else { return most.shingleCount == 0 ? 1 : nil }
        // The smaller text's samples that the other would have taken.
        let comparable = Double(least.counts[CopySamples.rarity(of: Int(most.shingleCount))])
        guard Double(shared + unseen) >= comparable / 2 - 0.75 * comparable.squareRoot() else { return nil }
        return Double(shared) / max(1, comparable)
    }
}

extension CopyIndex {
    private struct Candidate {
        let article: Int64
        let share: Double
        let isEqual: Bool
        /// In the order of chance; another one for every salt.
        let rank: UInt64

        init(article: Int64, share: Double, isEqual: Bool, salt: UInt64) {
            self.article = article
            self.share = share
            self.isEqual = isEqual
            let mixed = (UInt64(bitPattern: article) ^ salt) &* 0xBF58_476D_1CE4_E5B9
            rank = (mixed ^ mixed >> 31) &* 0x94D0_49BB_1331_11EB
        }

        func precedes(_ other: Candidate) -> Bool {
            if isEqual != other.isEqual {
                return isEqual
            }
            if share != other.share {
                return share > other.share
            }
            return (rank, article) < (other.rank, other.article)
        }
    }
}
