/// The words of one class of the new segment, and what becomes of the inputs' form numbers. Used again for every class.
struct MergedForms: ~Copyable {
    /// Places in ``MergedWords``, by falling frequency: the index is the new form.
    private(set) var places: [UInt32] = []
    /// By new form: in how many documents and how often it was written, and the last document, + 1.
    private var documentCounts = PlainBuffer<UInt32>()
    private var positionCounts = PlainBuffer<UInt64>()
    private var lastDocuments = PlainBuffer<UInt32>()
    /// By holder and its old form, the new form.
    private var map = PlainBuffer<UInt16>()
    private var mapStarts: [Int] = []
    private var newForms = PlainBuffer<UInt16>()

    /// Whether there is more than one, so that form numbers are needed at all.
    var areSeveral: Bool { places.count > 1 }

    /// Takes up the forms of a class: those of each of its holders, as numbers of the holder's words.
    mutating func begin(_ holders: [Int], _ sources: [MergeSource<ClassCursor>], _ words: borrowing MergedWords) {
        places.removeAll(keepingCapacity: true)
        for holder in holders {
            for number in sources[holder].forms {
                let place = words.places[holder][Int(number)]
                if holders.count == 1 || !places.contains(place) {
                    places.append(place)
                }
            }
        }
        guard areSeveral else { return reset(forms: 1) }
        sort(words)
        reset(forms: places.count)
    }

    /// Orders them by how often they stand in the documents that stay, and numbers those of the holders.
    mutating func sort(_ words: borrowing MergedWords) {
        let counts = words.words.base
        places.sort { one, other in
            let (count, otherCount) = (counts[Int(one)].positionCount, counts[Int(other)].positionCount)
            return count != otherCount ? count > otherCount : one < other
        }
    }

    mutating func mapForms(_ holders: [Int], _ sources: [MergeSource<ClassCursor>], _ words: borrowing MergedWords) {
        guard areSeveral else { return }
        for (form, place) in places.enumerated() {
            words.words.base[Int(place)].form = UInt16(truncatingIfNeeded: min(form, SortedTokens.maximalForms - 1))
        }
        map.removeAll()
        mapStarts.removeAll(keepingCapacity: true)
        for holder in holders {
            mapStarts.append(map.count)
            for number in sources[holder].forms {
                map.append(words.words[Int(words.places[holder][Int(number)])].form)
            }
        }
        reset(forms: places.count)
    }

    private mutating func reset(forms: Int) {
        documentCounts.removeAll()
        documentCounts.append(repeating: 0, count: forms)
        positionCounts.removeAll()
        positionCounts.append(repeating: 0, count: forms)
        lastDocuments.removeAll()
        lastDocuments.append(repeating: 0, count: forms)
    }

    /// Counts the positions of a document, whose forms (nil: all 0) are those of a holder, and makes them new ones.
    ///
    /// Nil when a form is none of the class's.
    mutating func take(
        _ forms: UnsafeMutablePointer<UInt16>?,
        count: Int,
        document: UInt32,
        holder: Int
    ) -> UnsafePointer<UInt16>?? {
        let start = mapStarts[holder]
        let end = holder + 1 < mapStarts.count ? mapStarts[holder + 1] : map.count
        newForms.removeAll()
        newForms.reserve(count)
        for index in 0..<count {
            let old = start + Int(forms?[index] ?? 0)
            guard old < end else { return nil }
            let form = map[old]
            newForms.append(form)
            positionCounts.base[Int(form)] += 1
            if lastDocuments[Int(form)] != document + 1 {
                lastDocuments.base[Int(form)] = document + 1
                documentCounts.base[Int(form)] += 1
            }
        }
        return .some(UnsafePointer(newForms.base))
    }

    /// Notes how often each form stands in the documents that stay, before forms are sorted.
    func setPositionCounts(_ words: borrowing MergedWords) {
        for (form, place) in places.enumerated() {
            words.words.base[Int(place)].positionCount = positionCounts[form]
        }
    }

    /// Notes what is known of the words of a class that was written, and takes out those that stand nowhere any more.
    mutating func finish(_ words: borrowing MergedWords, info: PostingListInfo, classNumber: Int) {
        for (form, place) in places.enumerated() {
            let word = words.words.base + Int(place)
            word.pointee.classNumber = UInt32(truncatingIfNeeded: classNumber)
            word.pointee.form = UInt16(truncatingIfNeeded: min(form, SortedTokens.maximalForms - 1))
            word.pointee.documentFrequency = areSeveral ? documentCounts[form] : info.documentFrequency
            word.pointee.positionCount = areSeveral ? positionCounts[form] : info.positionCount
        }
        // Sorted by frequency, those are the last.
        while let last = places.last, words.words[Int(last)].documentFrequency == 0 {
            places.removeLast()
        }
    }
}
