extension TextIndex {
    /// Everything that is wrong with the index, for a person: verifies every page of every file, reads every list.
    ///
    /// Takes as long as reading all of it; searching and adding go on meanwhile. A segment that is damaged goes with the next refresh.
    public func problems() -> [String] {
        var problems = fileProblems()
        var keys = Set<UInt64>()
        for view in latest.segments {
            var check = SegmentCheck(view, schema: schema)
            check.run(&keys)
            problems += check.problems
            if let first = check.problems.first {
                damage.report(view.id, IndexError(code: .damaged, message: first))
            }
        }
        return problems
    }

    /// Whether the files are still there and the ones that were written.
    private func fileProblems() -> [String] {
        committing.withLock { _ in
            let committed = writer.withLock { $0.committed }
            guard committed.tag != nil else { return [] }
            var problems: [String] = []
            func check(_ body: () throws(IndexError) -> Void) {
                do throws(IndexError) {
                    try body()
                } catch {
                    problems.append(error.message)
                }
            }
            check { () throws(IndexError) in
                let bytes = try folder.files.read(folder.manifestPath, limit: Manifest.maximalLength) ?? []
                _ = try Manifest(bytes, name: folder.manifestPath)
            }
            for entry in committed.entries {
                guard let seal = entry.seal else { continue }
                check { () throws(IndexError) in _ = try folder.opened(entry.id, seal: seal) }
            }
            for patch in committed.patches {
                let path = folder.path(IndexFolder.patchName(patch.id))
                check { () throws(IndexError) in
                    let bytes = try folder.files.read(path, limit: Patch.maximalLength) ?? []
                    _ = try Patch(bytes, name: path)
                }
            }
            return problems
        }
    }
}
