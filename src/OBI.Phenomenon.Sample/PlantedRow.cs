namespace OBI.Phenomenon.Sample;

/// <summary>What a row of an export was drawn from: the truth of a single row, for studies that find patterns again.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Actor">The state of the pattern.</param>
/// <param name="Pattern">The pattern's key in the truth.</param>
public readonly record struct PlantedRow(string File, long Line, string Actor, string Pattern);
