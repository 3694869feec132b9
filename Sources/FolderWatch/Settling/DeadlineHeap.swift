/// A binary heap of paths by deadline, the earliest first.
struct DeadlineHeap {
    struct Item {
        var due: Duration
        var path: RelativePath
    }

    private var items: [Item] = []

    var first: Item? { items.first }

    mutating func insert(_ item: Item) {
        items.append(item)
        var child = items.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            if items[parent].due <= items[child].due { return }
            items.swapAt(parent, child)
            child = parent
        }
    }

    mutating func removeFirst() -> Item? {
        guard let last = items.popLast() else { return nil }
        guard let first = items.first else { return last }
        items[0] = last
        sink()
        return first
    }

    mutating func removeAll() {
        items.removeAll()
    }

    private mutating func sink() {
        var parent = 0
        while true {
            var child = 2 * parent + 1
            guard child < items.count else { return }
            if child + 1 < items.count, items[child + 1].due < items[child].due { child += 1 }
            if items[parent].due <= items[child].due { return }
            items.swapAt(parent, child)
            parent = child
        }
    }
}
