internal import Synchronization

/// One bit a page: whether it was found to be what was written. Any thread may ask and mark.
final class PageMarks: Sendable {
    private nonisolated(unsafe) let words: UnsafeMutablePointer<Atomic<UInt64>>
    private let wordCount: Int
    let pageCount: Int

    init(pageCount: Int) {
        self.pageCount = pageCount
        wordCount = pageCount / 64 + 1
        words = .allocate(capacity: wordCount)
        for index in 0..<wordCount {
            (words + index).initialize(to: Atomic(0))
        }
    }

    deinit {
        words.deinitialize(count: wordCount)
        words.deallocate()
    }

    /// Asks without holding the marks; valid while they are held.
    struct Reader {
        fileprivate let words: UnsafeMutablePointer<Atomic<UInt64>>

        /// Of a page that there is. Marks order nothing but themselves: the bytes they speak of never change.
        @inline(__always)
        func isMarked(_ page: Int) -> Bool {
            words[page >> 6].load(ordering: .relaxed) >> UInt64(page & 63) & 1 != 0
        }
    }

    var reader: Reader { Reader(words: words) }

    func mark(_ page: Int) {
        words[page >> 6].bitwiseOr(1 << UInt64(page & 63), ordering: .relaxed)
    }

    /// The first page from `start` up to and including `last` that is not marked.
    func firstUnmarked(from start: Int, through last: Int) -> Int? {
        var page = start
        while page <= last {
            let missing = ~words[page >> 6].load(ordering: .relaxed) >> UInt64(page & 63)
            if missing != 0 {
                let found = page + missing.trailingZeroBitCount
                return found <= last ? found : nil
            }
            page = (page | 63) + 1
        }
        return nil
    }
}
