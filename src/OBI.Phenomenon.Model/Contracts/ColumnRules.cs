using OBI.Phenomenon.Model.Yaml;

namespace OBI.Phenomenon.Model.Contracts;

/// <summary>What the columns and fixed values of a contract must say together.</summary>
internal static class ColumnRules
{
    internal static void Check(SourceContract contract, YamlMap file)
    {
        foreach (var role in contract.Columns.Select(column => column.Role).Where(role => role is not (ColumnRole.Ignored or ColumnRole.Text)))
        {
            if (contract.Columns.Count(column => column.Role == role) > 1)
            {
                throw file.Fault("columns", $"two columns are '{role.Name()}'; a role has one column");
            }

            if (contract.Fixed.ContainsKey(role))
            {
                throw file.Fault("fixed", $"'{role.Name()}' has both a column and a fixed value; keep one");
            }
        }

        if (contract.Membership.Until < contract.Membership.From)
        {
            throw file.Fault("active", "'until' lies before 'from'");
        }

        foreach (var role in (ColumnRole[])[ColumnRole.Record, ColumnRole.Start])
        {
            if (contract.Column(role) is null)
            {
                throw file.Fault("columns", $"no column is '{role.Name()}'; every row needs one");
            }
        }

        foreach (var role in (ColumnRole[])[ColumnRole.Actor, ColumnRole.Modus, ColumnRole.Scope, ColumnRole.Basis])
        {
            if (contract.Column(role) is null && !contract.Fixed.ContainsKey(role))
            {
                throw file.Fault("columns", $"nothing says '{role.Name()}'; add a column or a fixed value");
            }
        }
    }
}
