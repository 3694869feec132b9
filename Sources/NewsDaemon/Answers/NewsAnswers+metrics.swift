import NewsArchive

extension NewsAnswers {
    /// The text for `GET /metrics`, in Prometheus' exposition format.
    func metrics(_ cancellation: Cancellation) -> String {
        let progress = progress.current
        var text = ""
        func add(_ name: String, _ kind: String, _ help: String, _ value: Int64) {
            text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n\(name) \(value)\n"
        }
        if let counts = try? archive.counts(cancellation) {
            add("newsd_files", "gauge", "Files in the archive, ignored ones not counted.", Int64(counts.files))
            add("newsd_files_failed", "gauge", "Files that could not be read.", Int64(counts.failed))
            add("newsd_articles", "gauge", "Articles that can be found.", Int64(counts.articles))
            add("newsd_stories", "gauge", "Stories of two articles or more.", Int64(counts.stories))
            add("newsd_copies", "gauge", "Articles that repeat another one's text.", Int64(counts.copies))
            add("newsd_index_bytes", "gauge", "Size of catalogue and index on disk.", counts.indexBytes)
        }
        add("newsd_queue_length", "gauge", "Files not yet read and articles not yet analysed.", Int64(queued))
        add("newsd_files_read_total", "counter", "Files read since the start.", Int64(progress.filesRead))
        add("newsd_bytes_read_total", "counter", "Bytes of files read since the start.", progress.bytesRead)
        add("newsd_articles_analysed_total", "counter", "Articles analysed since the start.", Int64(progress.analysed))
        return text + httpMetrics()
    }
}
