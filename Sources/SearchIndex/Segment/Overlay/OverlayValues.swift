internal import Synchronization

/// Keyword values that came after a segment was written, numbered from 0. Only grows, so that all overlays of one segment can share it.
final class OverlayValues: Sendable {
    private struct State {
        var table = ValueTable()
        /// The same values in pieces that never change once they are full.
        var pieces: [[String]] = []
    }

    fileprivate static let pieceLength = 64
    private let state = Mutex(State())

    /// The number of a value that may be new.
    func number(of value: String) -> UInt32 {
        state.withLock { state in
            let number = state.table.number(of: value)
            if Int(number) / Self.pieceLength >= state.pieces.count {
                state.pieces.append([])
            }
            let piece = Int(number) / Self.pieceLength
            if Int(number) % Self.pieceLength == state.pieces[piece].count {
                state.pieces[piece].append(value)
            }
            return number
        }
    }

    fileprivate func existingNumber(of value: String) -> UInt32? {
        state.withLock { $0.table.existingNumber(of: value) }
    }

    /// The values that there are now.
    func reader() -> Reader {
        state.withLock { Reader(values: self, pieces: $0.pieces, count: $0.table.count) }
    }

    /// The values that there were at one moment; asks for no lock but to find a number.
    struct Reader: Sendable {
        private let values: OverlayValues
        private let pieces: [[String]]
        let count: Int

        fileprivate init(values: OverlayValues, pieces: [[String]], count: Int) {
            self.values = values
            self.pieces = pieces
            self.count = count
        }

        /// Of a number below ``count``.
        func value(_ number: Int) -> String {
            pieces[number / pieceLength][number % pieceLength]
        }

        func number(of value: String) -> UInt32? {
            guard let number = values.existingNumber(of: value), number < count else { return nil }
            return number
        }
    }
}
